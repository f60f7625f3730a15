package dev.weir.data;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lists: row n is the items from {@code offsets[n]} up to {@code offsets[n + 1]}. */
record ListColumn(String name, int[] offsets, Column items, BitSet missing) implements Column {
    @Override
    public ColumnType type() {
        return new ColumnType.ListOf(items.type());
    }

    @Override
    public int size() {
        return offsets.length - 1;
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
        List<@Nullable Object> list = new ArrayList<>(offsets[row + 1] - offsets[row]);
        for (int i = offsets[row]; i < offsets[row + 1]; i++) {
            list.add(items.get(i).orElse(null));
        }
        return Optional.of(list);
    }

    @Override
    public Column named(String other) {
        return new ListColumn(other, offsets, items, missing);
    }

    @Override
    public Column take(int[] rows) {
        int[] starts = new int[rows.length + 1];
        BitSet none = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            starts[i + 1] = starts[i] + offsets[rows[i] + 1] - offsets[rows[i]];
            none.set(i, missing.get(rows[i]));
        }
        int[] inner = new int[starts[rows.length]];
        for (int i = 0; i < rows.length; i++) {
            for (int k = starts[i]; k < starts[i + 1]; k++) {
                inner[k] = offsets[rows[i]] + k - starts[i];
            }
        }
        return new ListColumn(name, starts, items.take(inner), none);
    }
}
