package dev.weir.data;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Named values: a column for each name. */
record StructColumn(String name, int size, List<Column> fields, BitSet missing) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.Struct(
                fields.stream().map(Column::name).toList(),
                fields.stream().map(Column::type).toList());
    }

    @Override
    public boolean isMissing(int row) {
        return missing.get(row);
    }

    @Override
    public Optional<Object> get(int row) {
        if (missing.get(row)) {
            return Optional.empty();
        }
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (Column field : fields) {
            named.put(field.name(), field.get(row).orElse(null));
        }
        return Optional.of(named);
    }

    @Override
    public Column named(String other) {
        return new StructColumn(other, size, fields, missing);
    }

    @Override
    public Column take(int[] rows) {
        BitSet none = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            none.set(i, missing.get(rows[i]));
        }
        return new StructColumn(
                name, rows.length, fields.stream().map(f -> f.take(rows)).toList(), none);
    }
}
