package dev.weir.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Columns whose cells are lists or mappings. */
final class Nesting {
    private Nesting() {}

    static Column lists(String name, List<?> values) {
        int[] offsets = new int[values.size() + 1];
        BitSet missing = new BitSet();
        List<@Nullable Object> items = new ArrayList<>();
        int row = 0;
        for (Object v : values) {
            if (Kind.missing(v)) {
                missing.set(row);
            } else {
                items.addAll(elements(v));
            }
            offsets[++row] = items.size();
        }
        return new ListColumn(name, offsets, Inference.column("item", items, false), missing);
    }

    /** The elements of a collection or an array. */
    static Collection<?> elements(Object listLike) {
        return listLike instanceof Collection<?> c ? c : PythonText.listOf(listLike);
    }

    static Column structs(String name, List<?> values) {
        BitSet missing = new BitSet();
        Map<String, List<@Nullable Object>> fields = new LinkedHashMap<>();
        int row = 0;
        for (Object v : values) {
            if (Kind.missing(v)) {
                missing.set(row);
            } else {
                for (Map.Entry<?, ?> e : ((Map<?, ?>) v).entrySet()) {
                    List<@Nullable Object> field =
                            fields.computeIfAbsent(PythonText.str(e.getKey()), k -> new ArrayList<>());
                    pad(field, row);
                    if (field.size() == row) { // else two keys with the same text: the first counts
                        field.add(e.getValue());
                    }
                }
            }
            row++;
        }
        List<Column> columns = new ArrayList<>();
        fields.forEach((field, cells) -> {
            pad(cells, values.size());
            columns.add(Inference.column(field, cells, false));
        });
        return new StructColumn(name, values.size(), columns, missing);
    }

    private static void pad(List<@Nullable Object> cells, int rows) {
        while (cells.size() < rows) {
            cells.add(null);
        }
    }
}
