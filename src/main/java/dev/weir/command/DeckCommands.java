package dev.weir.command;

import dev.weir.wire.DeckGlJsonChart;
import dev.weir.wire.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Maps: {@code st.pydeck_chart} from a dictionary or an object with {@code to_json()}, and {@code st.map} from a table. */
final class DeckCommands {

    private static final String TYPE = "deck_gl_json_chart";
    private static final List<String> MODES = List.of("multi-object", "single-object");

    /** A view of the whole world, and nothing on it. */
    private static final String EMPTY =
            "{\"initialViewState\": {\"latitude\": 0, \"longitude\": 0, \"pitch\": 0, \"zoom\": 1}}";

    static final List<Command> ALL = List.of(
            Command.of(
                    "pydeck_chart(pydeck_obj=None, *, width='stretch', use_container_width=None, height=500,"
                            + " selection_mode='single-object', on_select='ignore', key=None)",
                    DeckCommands::deck),
            Command.of(
                    "map(data=None, *, latitude=None, longitude=None, color=None, size=None, zoom=None, width='stretch',"
                            + " height=500, use_container_width=None)",
                    DeckCommands::map));

    private DeckCommands() {}

    private static Object deck(ScriptRun run, DeltaGenerator at, Args args) {
        ChartSelection selection = ChartSelection.of(run, at, args);
        Object deck = args.raw("pydeck_obj");
        DeckGlJsonChart.Builder chart =
                DeckGlJsonChart.newBuilder().setJson(json(args, deck)).setMapboxToken(token(run, args, deck));
        if (deck != null && args.language().attribute(deck, "_tooltip") instanceof Object tooltip) {
            chart.setTooltip(Plain.json(args.language(), tooltip));
        }
        Element.Builder element = sized(args);
        if (!selection.isActive()) {
            return at.draw(run, element.setDeckGlJsonChart(chart).build());
        }
        Set<String> modes = ChartSelection.modes(args, MODES);
        if (!(args.raw("selection_mode") instanceof String)) {
            throw StreamlitException.api("Invalid selection mode: "
                    + args.language().repr(args.raw("selection_mode"))
                    + ". Selection mode must be a single value, but got a set instead.");
        }
        modes.forEach(m -> chart.addSelectionMode(
                DeckGlJsonChart.SelectionMode.valueOf(m.toUpperCase(Locale.ROOT).replace('-', '_'))));
        String id = Identity.of(run, TYPE, Identity.key(args))
                .always(List.copyOf(modes), true)
                .unkeyed(chart.getJson(), chart.getTooltip(), args.raw("width"), args.raw("height"))
                .claim(run, at, TYPE);
        chart.setId(id).setFormId(at.formId());
        Object selected = selection.register(run, args, id, Map.of("indices", Map.of(), "objects", Map.of()));
        at.draw(run, element.setDeckGlJsonChart(chart).build());
        return selected;
    }

    private static DeltaGenerator map(ScriptRun run, DeltaGenerator at, Args args) {
        String json = args.given("data") ? MapLayer.of(args).json() : EMPTY;
        DeckGlJsonChart.Builder chart =
                DeckGlJsonChart.newBuilder().setJson(json).setMapboxToken(token(run, args, null));
        return at.draw(run, sized(args).setDeckGlJsonChart(chart).build());
    }

    /** Where there is no width that the content would have, {@code use_container_width=False} says nothing. */
    private static Element.Builder sized(Args args) {
        Object width = args.bool("use_container_width") ? (Object) "stretch" : args.raw("width");
        return Element.newBuilder()
                .setWidthConfig(Sizes.width(args.language(), width, false))
                .setHeightConfig(Sizes.height(args.language(), args.raw("height"), false));
    }

    private static String json(Args args, @Nullable Object deck) {
        if (deck == null) {
            return EMPTY;
        }
        if (args.language().toJava(deck) instanceof Map<?, ?> spec) {
            return spec.isEmpty() ? EMPTY : Plain.json(args.language(), deck);
        }
        Object method = args.language().attribute(deck, "to_json");
        if (method == null) {
            throw StreamlitException.type(
                    "AttributeError",
                    "'" + args.language().typeName(deck)
                            + "' object has no attribute 'to_json'. st.pydeck_chart takes a dictionary or a pydeck.Deck.");
        }
        return args.language().text(args.language().call(method, List.of(), Map.of()));
    }

    private static String token(ScriptRun run, Args args, @Nullable Object deck) {
        Object own = deck == null || args.language().toJava(deck) instanceof Map
                ? null
                : args.language().attribute(deck, "mapbox_key");
        if (own instanceof String key && !key.isEmpty()) {
            return key;
        }
        return run.settings()
                .options()
                .find("mapbox.token")
                .flatMap(value -> value)
                .map(String::valueOf)
                .orElse("");
    }
}
