package dev.weir.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person may select in a chart: {@code on_select} and {@code selection_mode} of {@code st.plotly_chart},
 * {@code st.vega_lite_chart} and {@code st.pydeck_chart}. The page reports it as JSON text.
 */
final class ChartSelection {

    private static final String SELECTION = "selection";

    private static final ObjectReader READER = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.USE_LONG_FOR_INTS)
            .forType(Map.class);

    private final boolean active;
    private final @Nullable Object callback;

    private ChartSelection(boolean active, @Nullable Object callback) {
        this.active = active;
        this.callback = callback;
    }

    /**
     * Reads {@code on_select}.
     *
     * @throws StreamlitException for anything but the two words and a function, and for what is not allowed where the chart stands
     */
    static ChartSelection of(ScriptRun run, DeltaGenerator at, Args args) {
        Object action = args.raw("on_select");
        boolean word = "ignore".equals(action) || "rerun".equals(action);
        if (!word && !args.language().isCallable(action)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `on_select` value. Supported values: 'rerun', 'ignore', a callback function.");
        }
        boolean active = !"ignore".equals(action);
        if (active) {
            Widgets.check(at, args, "on_select");
            Widgets.checkNotPreset(run, args);
        }
        return new ChartSelection(active, word ? null : action);
    }

    boolean isActive() {
        return active;
    }

    /**
     * The words of {@code selection_mode}, one or several, sorted.
     *
     * @throws StreamlitException for a word that is none of the known ones
     */
    static Set<String> modes(Args args, List<String> known) {
        Set<String> modes = new TreeSet<>();
        if (args.raw("selection_mode") instanceof String one) {
            modes.add(one);
        } else {
            args.elements("selection_mode")
                    .forEach(m -> modes.add(args.language().text(m)));
        }
        if (!known.containsAll(modes)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `selection_mode` value. Supported values: '" + String.join("', '", known) + "'.");
        }
        return modes;
    }

    /**
     * Registers the chart as a widget and gives back what is selected in it.
     *
     * @param none the parts of a selection, all empty
     */
    Object register(ScriptRun run, Args args, String id, Map<String, ?> none) {
        Language language = run.language();
        WidgetValue now = Widgets.register(
                run,
                new WidgetSpec(
                        id,
                        Identity.key(args),
                        WidgetSpec.Kind.STRING,
                        wire -> language.toScript(state(wire, none)),
                        callback,
                        new ArrayList<>(),
                        Map.of(),
                        "",
                        null,
                        false));
        return Objects.requireNonNull(now.value());
    }

    private static Attributes state(@Nullable Object wire, Map<String, ?> none) {
        Map<?, ?> sent = wire instanceof String json ? read(json) : Map.of();
        Map<String, @Nullable Object> selection = new LinkedHashMap<>(none);
        if (sent.get(SELECTION) instanceof Map<?, ?> parts) {
            parts.forEach((name, value) -> selection.put(String.valueOf(name), value));
        }
        return Attributes.of(Map.of(SELECTION, deep(selection)));
    }

    private static Map<?, ?> read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            return Map.of(); // Nothing a page of ours sends.
        }
    }

    private static Object deep(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                Map<String, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((k, v) -> out.put(String.valueOf(k), v == null ? null : deep(v)));
                yield Attributes.of(out);
            }
            case List<?> list -> {
                List<@Nullable Object> out = new ArrayList<>(list.size());
                list.forEach(v -> out.add(v == null ? null : deep(v)));
                yield out;
            }
            default -> value;
        };
    }
}
