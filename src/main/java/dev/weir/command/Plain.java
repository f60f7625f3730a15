package dev.weir.command;

import java.time.Duration;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Script values as JSON knows them: maps, lists, texts, numbers and truths. For specifications of charts and arguments of components;
 * not-a-number and infinity become null, moments ISO text, arrays lists.
 */
final class Plain {

    private Plain() {}

    /** The value as JSON text. */
    static String json(Language language, @Nullable Object value) {
        return JsonText.of(language, of(language, value)).text();
    }

    static @Nullable Object of(Language language, @Nullable Object value) {
        Object known = language.toJava(value);
        return switch (known) {
            case null -> null;
            case String s -> s;
            case Boolean b -> b;
            case Double d -> Double.isFinite(d) ? d : null;
            case Float f -> Float.isFinite(f) ? f : null;
            case Number n -> n;
            case TemporalAccessor moment -> moment.toString();
            case Duration d -> d.toMillis();
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((k, v) -> out.put(k instanceof String s ? s : language.text(k), of(language, v)));
                yield out;
            }
            case Collection<?> items -> list(language, items);
            case byte[] bytes -> language.repr(bytes);
            default -> {
                List<@Nullable Object> list = listOf(language, known);
                yield list == null ? language.text(known) : list;
            }
        };
    }

    /** The elements of a list, or of an array that can list them ({@code tolist()}); null for other things. */
    static @Nullable List<@Nullable Object> listOf(Language language, Object value) {
        Object known = language.toJava(value);
        if (known instanceof List<?> items) {
            return list(language, items);
        }
        Object list = known == null || known instanceof Map || known instanceof byte[] || known instanceof Number
                ? null
                : language.attribute(known, "tolist");
        return list != null
                        && language.isCallable(list)
                        && language.toJava(language.call(list, List.of(), Map.of())) instanceof List<?> items
                ? list(language, items)
                : null;
    }

    private static List<@Nullable Object> list(Language language, Collection<?> items) {
        List<@Nullable Object> out = new ArrayList<>(items.size());
        items.forEach(item -> out.add(of(language, item)));
        return out;
    }
}
