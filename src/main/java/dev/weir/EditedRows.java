package dev.weir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes what an editor gives back into the kinds of objects that it was given. */
final class EditedRows {

    private EditedRows() {}

    /** Rows like those given: records by their constructor, numbers of the same class, maps as they are. */
    static List<?> like(List<?> given, @Nullable Object edited) {
        Object example = given.stream().filter(Objects::nonNull).findFirst().orElse(null);
        List<@Nullable Object> out = new ArrayList<>();
        for (Object row : edited instanceof List<?> rows ? rows : List.of()) {
            out.add(
                    example instanceof Record r && row instanceof Map<?, ?> cells
                            ? record(r.getClass(), cells)
                            : example == null ? row : as(example.getClass(), row));
        }
        return out;
    }

    /** Columns whose values are like those given. */
    static Map<String, List<?>> like(Map<String, ? extends List<?>> given, @Nullable Object edited) {
        Map<String, List<?>> out = new LinkedHashMap<>();
        if (edited instanceof Map<?, ?> columns) {
            given.forEach((name, values) -> out.put(name, like(values, columns.get(name))));
        }
        return out;
    }

    private static Object record(Class<? extends Record> type, Map<?, ?> cells) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < values.length; i++) {
            Object cell = cells.get(components[i].getName());
            values[i] = cell instanceof List<?> list && types[i].isAssignableFrom(List.class)
                    ? elements(components[i].getGenericType(), list)
                    : as(types[i], cell);
        }
        try {
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + " refuses the edited values " + cells + ": " + e.getCause(), e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " has no constructor for its components", e);
        }
    }

    /** The list with its elements as what the component says they are. */
    private static List<?> elements(Type declared, List<?> list) {
        if (!(declared instanceof ParameterizedType of) || !(of.getActualTypeArguments()[0] instanceof Class<?> type)) {
            return list;
        }
        List<@Nullable Object> out = new ArrayList<>(list.size());
        list.forEach(v -> out.add(as(type, v)));
        return out;
    }

    /** The value as a class: numbers are converted, texts become constants of an enum, nothing is 0 or false for primitives. */
    private static @Nullable Object as(Class<?> type, @Nullable Object value) {
        if (value == null) {
            return type == boolean.class ? (Object) false : type.isPrimitive() ? number(type, 0L) : null;
        }
        if (value instanceof Number n && !type.isInstance(n)) {
            return number(type, n);
        }
        if (type.isEnum() && value instanceof String name) {
            return Arrays.stream(type.getEnumConstants())
                    .filter(c -> ((Enum<?>) c).name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
        return value instanceof ZonedDateTime moment && !type.isInstance(moment) ? moment(type, moment) : value;
    }

    private static Object moment(Class<?> type, ZonedDateTime moment) {
        return switch (type.getName()) {
            case "java.time.Instant" -> moment.toInstant();
            case "java.time.OffsetDateTime" -> moment.toOffsetDateTime();
            default -> moment;
        };
    }

    private static Object number(Class<?> type, Number n) {
        return switch (type.getName()) {
            case "int", "java.lang.Integer" -> n.intValue();
            case "long", "java.lang.Long" -> n.longValue();
            case "short", "java.lang.Short" -> n.shortValue();
            case "byte", "java.lang.Byte" -> n.byteValue();
            case "float", "java.lang.Float" -> n.floatValue();
            case "double", "java.lang.Double" -> n.doubleValue();
            default -> n;
        };
    }
}
