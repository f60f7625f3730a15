package dev.weir.data;

import java.util.Optional;

/** Floating point numbers; not-a-number stands for a missing value. */
record DoubleColumn(String name, double[] values) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.Float();
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public Optional<Object> get(int row) {
        return isMissing(row) ? Optional.empty() : Optional.of(values[row]);
    }

    @Override
    public Column named(String other) {
        return new DoubleColumn(other, values);
    }

    @Override
    public Column take(int[] rows) {
        double[] taken = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return new DoubleColumn(name, taken);
    }
}
