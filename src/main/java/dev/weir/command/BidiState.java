package dev.weir.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the page reports of a component, as the script sees it.
 *
 * @param defaults states until the page reports them
 * @param make makes the script's own object of a dictionary of states and the id of the triggers, or null
 */
record BidiState(
        Language language,
        Map<String, @Nullable Object> defaults,
        @Nullable Object make,
        String triggersId) {

    private static final ObjectReader READER = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.USE_LONG_FOR_INTS)
            .forType(Object.class);

    /** The states: a dictionary. */
    @Nullable
    Object states(@Nullable Object wire) {
        Map<Object, @Nullable Object> states = new LinkedHashMap<>();
        if (read(wire) instanceof Map<?, ?> reported) {
            states.putAll(reported);
        }
        defaults.forEach(states::putIfAbsent);
        Object dictionary = language.toScript(states);
        return make == null ? dictionary : language.call(make, Arrays.asList(dictionary, triggersId), Map.of());
    }

    /** The triggers of one message: a dictionary by name, the last of each; null without any. */
    @Nullable
    Object triggers(@Nullable Object wire) {
        Object read = read(wire);
        List<?> payloads = read instanceof List<?> several ? several : read == null ? List.of() : List.of(read);
        Map<Object, @Nullable Object> byEvent = new LinkedHashMap<>();
        for (Object payload : payloads) {
            if (payload instanceof Map<?, ?> p && p.get("event") instanceof String event) {
                byEvent.put(event, p.get("value"));
            }
        }
        return byEvent.isEmpty() ? null : language.toScript(byEvent);
    }

    private static @Nullable Object read(@Nullable Object wire) {
        try {
            return wire instanceof String json ? READER.readValue(json) : null;
        } catch (JsonProcessingException e) {
            return null; // Nothing a page of ours sends.
        }
    }
}
