package dev.weir.data;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.BitSet;
import java.util.Optional;

/** Everything that is one whole number inside: numbers, days, times, moments (microseconds), spans (nanoseconds). */
record LongColumn(String name, ColumnType type, long[] values, BitSet missing) implements Column {
    static final long MICROS = 1_000_000;

    static LongColumn of(String name, long[] values) {
        return new LongColumn(name, new ColumnType.Int(true), values, new BitSet());
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public boolean isMissing(int row) {
        return missing.get(row);
    }

    @Override
    public Optional<Object> get(int row) {
        return missing.get(row) ? Optional.empty() : Optional.of(value(values[row]));
    }

    private Object value(long v) {
        return switch (type) {
            case ColumnType.Int(boolean signed) -> signed || v >= 0 ? (Object) v : unsigned(v);
            case ColumnType.Date() -> LocalDate.ofEpochDay(v);
            case ColumnType.Time() -> LocalTime.ofNanoOfDay(v * 1000);
            case ColumnType.Duration() -> Duration.ofNanos(v);
            case ColumnType.Timestamp(String zone)
            when zone.isEmpty() ->
                LocalDateTime.ofEpochSecond(
                        Math.floorDiv(v, MICROS), (int) Math.floorMod(v, MICROS) * 1000, ZoneOffset.UTC);
            case ColumnType.Timestamp(String zone) ->
                Instant.ofEpochSecond(Math.floorDiv(v, MICROS), Math.floorMod(v, MICROS) * 1000)
                        .atZone(ZoneId.of(zone));
            default -> throw new IllegalStateException("no whole number inside " + type.text());
        };
    }

    private static BigInteger unsigned(long v) {
        return BigInteger.valueOf(v).add(BigInteger.ONE.shiftLeft(Long.SIZE));
    }

    @Override
    public Column named(String other) {
        return new LongColumn(other, type, values, missing);
    }

    @Override
    public Column take(int[] rows) {
        long[] taken = new long[rows.length];
        BitSet none = new BitSet();
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
            if (missing.get(rows[i])) {
                none.set(i);
            }
        }
        return new LongColumn(name, type, taken, none);
    }
}
