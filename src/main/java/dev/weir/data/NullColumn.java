package dev.weir.data;

import java.util.Optional;

/** Nothing but missing values. */
record NullColumn(String name, int size) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.Null();
    }

    @Override
    public boolean isMissing(int row) {
        return true;
    }

    @Override
    public Optional<Object> get(int row) {
        return Optional.empty();
    }

    @Override
    public Column named(String other) {
        return new NullColumn(other, size);
    }

    @Override
    public Column take(int[] rows) {
        return new NullColumn(name, rows.length);
    }
}
