package dev.weir.data;

import java.lang.reflect.InvocationTargetException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code VectorSchemaRoot} of Arrow's Java library by its methods' names: the library needs flags of the JVM that not every
 * server has, so Weir does not depend on it, and it may be in an application's own class loader.
 */
final class ArrowVectors {
    private static final long MICROS = 1_000_000;
    private static final long NANOS = 1_000_000_000;

    private ArrowVectors() {}

    /** Whether an object holds vectors with names. */
    static boolean are(Object value) {
        return Arrays.stream(value.getClass().getMethods())
                        .filter(m -> m.getParameterCount() == 0)
                        .filter(m -> m.getName().equals("getFieldVectors")
                                || m.getName().equals("getRowCount"))
                        .count()
                == 2;
    }

    /** A column for each vector. */
    static Table table(Object root) {
        int rows = ((Number) get(root, "getRowCount")).intValue();
        List<Column> columns = new ArrayList<>();
        for (Object vector : (List<?>) get(root, "getFieldVectors")) {
            Function<Object, Object> reader = reader(vector);
            List<@Nullable Object> values = new ArrayList<>(rows);
            for (int row = 0; row < rows; row++) {
                Object value = call(vector, "getObject", row);
                values.add(value == null ? null : reader.apply(value));
            }
            columns.add(Inference.column(get(vector, "getName").toString(), values));
        }
        return Table.ofColumns(columns);
    }

    /** What the vector's objects, some of which are counts since 1970 or since midnight, stand for. */
    private static Function<Object, Object> reader(Object vector) {
        return switch (get(vector, "getMinorType").toString()) {
            case "DATEDAY" -> days -> LocalDate.ofEpochDay(number(days));
            case "DATEMILLI" -> moment -> moment instanceof LocalDateTime t ? t.toLocalDate() : moment;
            case "TIMESEC" -> seconds -> LocalTime.ofSecondOfDay(number(seconds));
            case "TIMEMILLI" -> moment -> moment instanceof LocalDateTime t ? t.toLocalTime() : moment;
            case "TIMEMICRO" -> micros -> LocalTime.ofNanoOfDay(number(micros) * (NANOS / MICROS));
            case "TIMENANO" -> nanos -> LocalTime.ofNanoOfDay(number(nanos));
            case "TIMESTAMPSECTZ" -> moment(vector, 1);
            case "TIMESTAMPMILLITZ" -> moment(vector, 1000);
            case "TIMESTAMPMICROTZ" -> moment(vector, MICROS);
            case "TIMESTAMPNANOTZ" -> moment(vector, NANOS);
            default -> ArrowVectors::plain;
        };
    }

    private static Function<Object, Object> moment(Object vector, long ofASecond) {
        ZoneId zone = ZoneId.of(
                get(get(get(vector, "getField"), "getType"), "getTimezone").toString());
        return count -> Instant.ofEpochSecond(
                        Math.floorDiv(number(count), ofASecond),
                        Math.floorMod(number(count), ofASecond) * (NANOS / ofASecond))
                .atZone(zone);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /** Texts of Arrow's have a class of their own. */
    private static Object plain(Object value) {
        return switch (value) {
            case List<?> list -> {
                List<@Nullable Object> out = new ArrayList<>(list.size());
                list.forEach(v -> out.add(v == null ? null : plain(v)));
                yield out;
            }
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((k, v) -> out.put(String.valueOf(k), v == null ? null : plain(v)));
                yield out;
            }
            case Number number -> number;
            case Boolean truth -> truth;
            case Character code -> (long) code; // an unsigned number of two bytes
            case Temporal moment -> moment;
            case java.time.Duration span -> span;
            case byte[] bytes -> bytes;
            default -> value.toString();
        };
    }

    private static Object get(Object object, String method) {
        Object value = call(object, method);
        if (value == null) {
            throw new TableException(
                    "`" + method + "` of a " + object.getClass().getName() + " gives nothing.");
        }
        return value;
    }

    private static @Nullable Object call(Object object, String method, int... row) {
        try {
            return row.length == 0
                    ? object.getClass().getMethod(method).invoke(object)
                    : object.getClass().getMethod(method, int.class).invoke(object, row[0]);
        } catch (NoSuchMethodException | IllegalAccessException e) {
            throw new TableException("The columns of a " + object.getClass().getName()
                    + " cannot be read: they have no public `" + method + "`.");
        } catch (InvocationTargetException e) {
            throw new TableException(
                    "`" + method + "` of a " + object.getClass().getName() + " failed: " + e.getCause());
        }
    }
}
