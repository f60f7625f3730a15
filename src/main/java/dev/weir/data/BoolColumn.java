package dev.weir.data;

import java.util.BitSet;
import java.util.Optional;

/** True or false, a bit each. */
record BoolColumn(String name, int size, BitSet values, BitSet missing) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.Bool();
    }

    @Override
    public boolean isMissing(int row) {
        return missing.get(row);
    }

    @Override
    public Optional<Object> get(int row) {
        return missing.get(row) ? Optional.empty() : Optional.of(values.get(row));
    }

    @Override
    public Column named(String other) {
        return new BoolColumn(other, size, values, missing);
    }

    @Override
    public Column take(int[] rows) {
        BitSet taken = new BitSet();
        BitSet none = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            taken.set(i, values.get(rows[i]));
            none.set(i, missing.get(rows[i]));
        }
        return new BoolColumn(name, rows.length, taken, none);
    }
}
