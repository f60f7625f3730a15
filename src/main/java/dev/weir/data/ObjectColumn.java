package dev.weir.data;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Text (String), bytes ({@code byte[]}) or decimal numbers (BigDecimal), an object each; null is missing.
 *
 * @param isMixed whether the values were of several kinds, of which only their texts are left
 */
record ObjectColumn(String name, ColumnType type, @Nullable Object[] values, boolean isMixed) implements Column {
    ObjectColumn(String name, ColumnType type, @Nullable Object[] values) {
        this(name, type, values, false);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return values[row] == null;
    }

    @Override
    public Optional<Object> get(int row) {
        return Optional.ofNullable(values[row]);
    }

    @Override
    public Column named(String other) {
        return new ObjectColumn(other, type, values, isMixed);
    }

    @Override
    public Column take(int[] rows) {
        @Nullable Object[] taken = new @Nullable Object[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return new ObjectColumn(name, type, taken, isMixed);
    }
}
