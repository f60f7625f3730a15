package dev.weir.script;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Java's plain values as text: JSON in which each is a pair of type and content. Lists, sets and maps come back as the ones that keep
 * their order; those that promise more, such as sorted ones, and classes of an app, which another build may not have, are not plain.
 */
final class JavaPlain {

    /** Types whose text says all of them, each with the way back. */
    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.ofEntries(
            Map.entry(String.class, text -> text),
            Map.entry(Boolean.class, Boolean::valueOf),
            Map.entry(Long.class, Long::valueOf),
            Map.entry(Integer.class, Integer::valueOf),
            Map.entry(Double.class, Double::valueOf),
            Map.entry(Float.class, Float::valueOf),
            Map.entry(BigInteger.class, BigInteger::new),
            Map.entry(BigDecimal.class, BigDecimal::new),
            Map.entry(LocalDate.class, LocalDate::parse),
            Map.entry(LocalTime.class, LocalTime::parse),
            Map.entry(LocalDateTime.class, LocalDateTime::parse),
            Map.entry(OffsetDateTime.class, OffsetDateTime::parse),
            Map.entry(ZonedDateTime.class, ZonedDateTime::parse),
            Map.entry(Instant.class, Instant::parse),
            Map.entry(Duration.class, Duration::parse));

    private static final String BYTES = "byte[]";
    private static final String LIST = "List";
    private static final String SET = "Set";
    private static final String MAP = "Map";

    /** Deeper nesting is most likely a list that holds itself. */
    private static final int DEEPEST = 50;

    private JavaPlain() {}

    /** Something in the value is not plain. */
    private static final class NotPlain extends Exception {
        private static final long serialVersionUID = 1L;

        NotPlain() {
            super(null, null, false, false);
        }
    }

    static Optional<String> write(@Nullable Object value) {
        try {
            return Optional.of(node(value, 0).toString());
        } catch (NotPlain e) {
            return Optional.empty();
        }
    }

    private static JsonNode node(@Nullable Object value, int depth) throws NotPlain {
        if (value == null) {
            return JsonNodeFactory.instance.nullNode();
        }
        if (TEXTS.containsKey(value.getClass())) {
            return pair(value.getClass().getSimpleName()).add(value.toString());
        }
        if (value instanceof byte[] bytes) {
            return pair(BYTES).add(Base64.getEncoder().encodeToString(bytes));
        }
        boolean more = value instanceof SortedMap
                || value instanceof SortedSet
                || value instanceof ConcurrentMap
                || value instanceof Deque;
        if (depth == DEEPEST || more || value.getClass().getClassLoader() != null) {
            throw new NotPlain();
        }
        return switch (value) {
            case List<?> list -> pair(LIST).add(nodes(list, depth));
            case Set<?> set -> pair(SET).add(nodes(set, depth));
            case Map<?, ?> map -> {
                ArrayNode entries = JsonNodeFactory.instance.arrayNode();
                for (Map.Entry<?, ?> e : map.entrySet()) {
                    entries.addArray().add(node(e.getKey(), depth + 1)).add(node(e.getValue(), depth + 1));
                }
                yield pair(MAP).add(entries);
            }
            default -> throw new NotPlain();
        };
    }

    private static ArrayNode pair(String type) {
        return JsonNodeFactory.instance.arrayNode().add(type);
    }

    private static ArrayNode nodes(Collection<?> values, int depth) throws NotPlain {
        ArrayNode out = JsonNodeFactory.instance.arrayNode();
        for (Object value : values) {
            out.add(node(value, depth + 1));
        }
        return out;
    }

    /** @throws IllegalArgumentException for a text that {@link #write} did not make */
    static @Nullable Object read(String text) {
        try {
            return value(new ObjectMapper().readTree(text));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static @Nullable Object value(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        String type = node.path(0).asText();
        JsonNode content = node.path(1);
        return switch (type) {
            case BYTES -> Base64.getDecoder().decode(content.asText());
            case LIST -> values(content, new ArrayList<>());
            case SET -> values(content, new LinkedHashSet<>());
            case MAP -> {
                Map<@Nullable Object, @Nullable Object> out = new LinkedHashMap<>();
                content.forEach(entry -> out.put(value(entry.path(0)), value(entry.path(1))));
                yield out;
            }
            default ->
                TEXTS.entrySet().stream()
                        .filter(known -> known.getKey().getSimpleName().equals(type))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No plain value is of type " + type))
                        .getValue()
                        .apply(content.asText());
        };
    }

    private static <C extends Collection<@Nullable Object>> C values(JsonNode content, C out) {
        content.forEach(item -> out.add(value(item)));
        return out;
    }
}
