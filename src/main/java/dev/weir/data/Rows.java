package dev.weir.data;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes tables of rows. */
final class Rows {
    /** What Streamlit calls the column of a list of plain values. */
    static final String SINGLE = "value";

    private Rows() {}

    /** {@code counted} false: rows out of a generator, which Streamlit takes for an unknown shape. */
    static Table table(Collection<?> values, boolean counted) {
        if (values.isEmpty()) {
            return Table.ofColumns(List.of(), counted ? Shape.LIST_OF_VALUES : Shape.UNKNOWN);
        }
        List<@Nullable Object> rows = new ArrayList<>(values);
        Object first = rows.getFirst();
        if (Tables.isListLike(first)) {
            return Table.ofColumns(unnamed(rows), counted ? Shape.LIST_OF_ROWS : Shape.UNKNOWN);
        }
        if (first instanceof Map || first instanceof Record || first instanceof FieldRow) {
            boolean mappings = counted && !(first instanceof FieldRow);
            return Table.ofColumns(records(rows), mappings ? Shape.LIST_OF_RECORDS : Shape.UNKNOWN);
        }
        boolean plain = counted && Kinds.of(rows).areScalars();
        return Table.ofColumns(List.of(Inference.column(SINGLE, rows)), plain ? Shape.LIST_OF_VALUES : Shape.UNKNOWN);
    }

    /** A row for each key, which is its index value. */
    static Table keyed(Map<?, ?> map, Shape shape) {
        List<@Nullable Object> rows = new ArrayList<>(map.values());
        List<Column> columns =
                rows.stream().anyMatch(Tables::isListLike) ? unnamed(rows) : List.of(Inference.column(SINGLE, rows));
        return Table.indexed(columns, Inference.column("", new ArrayList<>(map.keySet())), shape);
    }

    /** Columns numbered from 0; shorter rows are filled up with None. */
    private static List<Column> unnamed(List<? extends @Nullable Object> rows) {
        List<List<@Nullable Object>> columns = new ArrayList<>();
        int done = 0;
        for (Object row : rows) {
            int at = 0;
            for (Object cell : Tables.isListLike(row) ? Nesting.elements(row) : Collections.singletonList(row)) {
                if (at == columns.size()) {
                    columns.add(filled(done, null));
                }
                columns.get(at++).add(cell);
            }
            done++;
            for (; at < columns.size(); at++) {
                columns.get(at).add(null);
            }
        }
        List<Column> named = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            named.add(Inference.column(columns.size() == 1 ? SINGLE : Integer.toString(i), columns.get(i)));
        }
        return named;
    }

    /** Columns by key, in order of appearance; rows without a key are filled up with not-a-number, as in pandas. */
    private static List<Column> records(List<? extends @Nullable Object> rows) {
        Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
        int done = 0;
        for (Object row : rows) {
            for (Map.Entry<?, ?> field : fieldsOf(row, done).entrySet()) {
                int before = done;
                List<@Nullable Object> cells =
                        columns.computeIfAbsent(PythonText.str(field.getKey()), k -> filled(before, Double.NaN));
                if (cells.size() == done) { // else two keys with the same text: the first counts
                    cells.add(field.getValue());
                }
            }
            done++;
            for (List<@Nullable Object> cells : columns.values()) {
                if (cells.size() < done) {
                    cells.add(Double.NaN);
                }
            }
        }
        List<Column> named = new ArrayList<>();
        columns.forEach((name, cells) -> named.add(Inference.column(name, cells)));
        return named;
    }

    private static Map<?, ?> fieldsOf(@Nullable Object row, int number) {
        return switch (row) {
            case null -> Map.of();
            case Map<?, ?> map -> map;
            case FieldRow fields -> fields.fields();
            case Record fields -> fields(fields);
            default ->
                throw new TableException("Row " + number + " is a `" + PythonText.type(row)
                        + "`, but the rows before it have named fields. Make every row a dict or a record.");
        };
    }

    /** The components of a record by name. */
    static Map<String, @Nullable Object> fields(Record row) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (RecordComponent component : row.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                fields.put(component.getName(), component.getAccessor().invoke(row));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TableException("Cannot read `" + component.getName() + "` of a "
                        + row.getClass().getName() + ": " + e);
            }
        }
        return fields;
    }

    private static List<@Nullable Object> filled(int count, @Nullable Object value) {
        List<@Nullable Object> list = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            list.add(value);
        }
        return list;
    }
}
