package dev.weir.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the type of a list of values, as pandas and then Arrow would for {@code st.dataframe} (1.62): whole and
 * floating numbers together are floating; whole numbers with missing ones are floating (pandas has no other way
 * to keep them); one kind keeps its type; anything else becomes text, which is how Streamlit repairs what
 * Arrow refuses.
 */
final class Inference {
    private Inference() {}

    /** A column of a table. */
    static Column column(String name, List<?> values) {
        return column(name, values, true);
    }

    /** {@code pandas} false: a list inside a cell, where Arrow alone decides and whole numbers stay whole. */
    static Column column(String name, List<?> values, boolean pandas) {
        Kinds kinds = Kinds.of(values);
        Set<Kind> found = kinds.found();
        if (found.isEmpty()) {
            return kinds.notANumber() ? new DoubleColumn(name, doubles(values)) : new NullColumn(name, values.size());
        }
        if (found.size() > 1) {
            return kinds.only(Kind.INT, Kind.FLOAT)
                    ? new DoubleColumn(name, doubles(values))
                    : kinds.only(Kind.INT, Kind.BIG) ? large(name, values, kinds, pandas) : texts(name, values, true);
        }
        try {
            return switch (found.iterator().next()) {
                case INT ->
                    pandas && kinds.missing()
                            ? new DoubleColumn(name, doubles(values))
                            : longs(name, new ColumnType.Int(true), values, v -> ((Number) v).longValue());
                case BIG -> large(name, values, kinds, pandas);
                case FLOAT -> new DoubleColumn(name, doubles(values));
                case BOOL -> bools(name, values);
                case DATE -> longs(name, new ColumnType.Date(), values, v -> ((LocalDate) Kind.plain(v)).toEpochDay());
                case TIME ->
                    longs(name, new ColumnType.Time(), values, v -> ((LocalTime) Kind.plain(v)).toNanoOfDay() / 1000);
                case SPAN -> longs(name, new ColumnType.Duration(), values, v -> ((Duration) v).toNanos());
                case MOMENT ->
                    longs(name, new ColumnType.Timestamp(""), values, v -> Kind.micros((LocalDateTime) Kind.plain(v)));
                case ZONED ->
                    longs(
                            name,
                            new ColumnType.Timestamp(Kind.zone(values)),
                            values,
                            v -> Kind.micros((ZonedDateTime) Kind.plain(v)));
                case DECIMAL -> decimals(name, values);
                case BYTES -> objects(name, new ColumnType.Binary(), values);
                case LIST -> Nesting.lists(name, values);
                case MAP -> Nesting.structs(name, values);
                case TEXT -> texts(name, values, false);
                case OTHER -> texts(name, values, true);
            };
        } catch (ArithmeticException e) {
            // a moment or span too far away for 64 bits
            return texts(name, values, true);
        }
    }

    private static Column longs(String name, ColumnType type, List<?> values, ToLongFunction<Object> number) {
        long[] longs = new long[values.size()];
        BitSet missing = new BitSet();
        int row = 0;
        for (Object v : values) {
            if (Kind.missing(v)) {
                missing.set(row);
            } else {
                longs[row] = number.applyAsLong(v);
            }
            row++;
        }
        return new LongColumn(name, type, longs, missing);
    }

    private static double[] doubles(List<?> values) {
        double[] doubles = new double[values.size()];
        int row = 0;
        for (Object v : values) {
            doubles[row++] = v == null ? Double.NaN : ((Number) v).doubleValue();
        }
        return doubles;
    }

    /** Numbers beyond 63 bits: unsigned if they fit, else text. */
    private static Column large(String name, List<?> values, Kinds kinds, boolean pandas) {
        for (Object v : values) {
            if (!Kind.missing(v)) {
                BigInteger number = v instanceof BigInteger big ? big : BigInteger.valueOf(((Number) v).longValue());
                if (number.signum() < 0 || number.bitLength() > Long.SIZE) {
                    return texts(name, values, true);
                }
            }
        }
        return pandas && kinds.missing()
                ? new DoubleColumn(name, doubles(values))
                : longs(name, new ColumnType.Int(false), values, v -> ((Number) v).longValue());
    }

    private static Column bools(String name, List<?> values) {
        BitSet truths = new BitSet();
        BitSet missing = new BitSet();
        int row = 0;
        for (Object v : values) {
            if (v instanceof Boolean truth) {
                truths.set(row, truth);
            } else {
                missing.set(row);
            }
            row++;
        }
        return new BoolColumn(name, values.size(), truths, missing);
    }

    private static Column decimals(String name, List<?> values) {
        int scale = 0;
        int whole = 1;
        for (Object v : values) {
            if (v instanceof BigDecimal number) {
                scale = Math.max(scale, number.scale());
                whole = Math.max(whole, number.precision() - number.scale());
            }
        }
        if (whole + scale > Decimals.MAX_PRECISION) {
            return texts(name, values, true);
        }
        return objects(name, new ColumnType.Decimal(whole + scale, scale), values);
    }

    private static Column objects(String name, ColumnType type, List<?> values) {
        @Nullable Object[] objects = new @Nullable Object[values.size()];
        int row = 0;
        for (Object v : values) {
            objects[row++] = Kind.missing(v) ? null : v;
        }
        return new ObjectColumn(name, type, objects);
    }

    /** @param mixed whether something else than text becomes text here */
    private static Column texts(String name, List<?> values, boolean mixed) {
        @Nullable Object[] texts = new @Nullable Object[values.size()];
        int row = 0;
        for (Object v : values) {
            texts[row++] = Kind.missing(v) ? null : PythonText.str(v);
        }
        return new ObjectColumn(name, new ColumnType.Text(), texts, mixed);
    }
}
