package dev.weir.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Columns one below the other, as melting several into one needs it. */
final class Concatenation {
    private Concatenation() {}

    static Column of(String name, List<Column> columns) {
        if (columns.stream().allMatch(c -> c instanceof LongColumn l && l.type() instanceof ColumnType.Int)) {
            return longs(name, columns);
        }
        if (columns.stream().allMatch(c -> c.type().isNumeric() || c instanceof BoolColumn)) {
            return doubles(name, columns);
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (Column column : columns) {
            for (int i = 0; i < column.size(); i++) {
                values.add(column.get(i).orElse(null));
            }
        }
        return Inference.column(name, values);
    }

    private static int size(List<Column> columns) {
        return columns.stream().mapToInt(Column::size).sum();
    }

    private static Column longs(String name, List<Column> columns) {
        long[] all = new long[size(columns)];
        BitSet missing = new BitSet();
        int at = 0;
        for (Column column : columns) {
            LongColumn part = (LongColumn) column;
            System.arraycopy(part.values(), 0, all, at, part.size());
            for (int i = part.missing().nextSetBit(0);
                    i >= 0;
                    i = part.missing().nextSetBit(i + 1)) {
                missing.set(at + i);
            }
            at += part.size();
        }
        return new LongColumn(name, columns.getFirst().type(), all, missing);
    }

    private static Column doubles(String name, List<Column> columns) {
        double[] all = new double[size(columns)];
        Arrays.fill(all, Double.NaN);
        int at = 0;
        for (Column column : columns) {
            for (int i = 0; i < column.size(); i++, at++) {
                if (!column.isMissing(i)) {
                    Object value = column.get(i).orElseThrow();
                    all[at] = value instanceof Boolean truth ? (truth ? 1 : 0) : ((Number) value).doubleValue();
                }
            }
        }
        return new DoubleColumn(name, all);
    }
}
