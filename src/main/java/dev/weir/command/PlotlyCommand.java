package dev.weir.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.wire.Element;
import dev.weir.wire.PlotlyChart;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code st.plotly_chart}: a Plotly figure, as a dictionary, a list of traces, or an object with {@code to_json()}. */
final class PlotlyCommand {

    private static final String TYPE = "plotly_chart";

    /** Plotly's own size, for figures without one, in pixels. */
    private static final long WIDTH = 700;

    private static final long HEIGHT = 450;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    static final List<Command> ALL = List.of(Command.of(
            "plotly_chart(figure_or_data, use_container_width=None, *, width='stretch', height='content',"
                    + " theme='streamlit', key=None, on_select='ignore', selection_mode=(), config=None)",
            PlotlyCommand::draw));

    private PlotlyCommand() {}

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Themes.check(args);
        ChartSelection selection = ChartSelection.of(run, at, args);
        ObjectNode figure = figure(args);
        Object width = size(Sizes.widthOrContainer(args), figure, "width", WIDTH);
        Object height = size(args.raw("height"), figure, "height", HEIGHT);
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.width(args.language(), width, true))
                .setHeightConfig(Sizes.height(args.language(), height));
        PlotlyChart.Builder chart = PlotlyChart.newBuilder()
                .setTheme(args.stringOrEmpty("theme"))
                .setFormId(at.formId())
                .setSpec(figure.toString())
                .setConfig(args.given("config") ? Plain.json(args.language(), args.raw("config")) : "{}");
        Set<String> modes = selection.isActive() ? modes(args) : Set.of();
        modes.stream()
                .map(m -> PlotlyChart.SelectionMode.valueOf(m.toUpperCase(Locale.ROOT)))
                .sorted()
                .forEach(chart::addSelectionMode);
        String id = Identity.of(run, TYPE, Identity.key(args))
                .always(List.copyOf(modes), selection.isActive())
                .unkeyed(chart.getSpec(), chart.getConfig(), chart.getTheme(), width, height)
                .claim(run, at, TYPE);
        chart.setId(id);
        Object selected = selection.isActive()
                ? selection.register(
                        run,
                        args,
                        id,
                        Map.of("points", List.of(), "point_indices", List.of(), "box", List.of(), "lasso", List.of()))
                : null;
        DeltaGenerator spot = at.draw(run, element.setPlotlyChart(chart).build());
        return selected == null ? spot : selected;
    }

    private static Set<String> modes(Args args) {
        return args.isDefault("selection_mode")
                ? Set.of("points", "box", "lasso")
                : ChartSelection.modes(args, List.of("box", "lasso", "points"));
    }

    /** {@code "content"} is the figure's own size. */
    private static @Nullable Object size(@Nullable Object asked, ObjectNode figure, String side, long fallback) {
        if (!"content".equals(asked)) {
            return asked;
        }
        long own = figure.path("layout").path(side).asLong();
        return own > 0 ? own : fallback;
    }

    /** The figure with its data, its layout, and the template that names the page's colours. */
    private static ObjectNode figure(Args args) {
        ObjectNode given = given(args);
        ObjectNode figure = MAPPER.createObjectNode();
        figure.set("data", given.path("data").isMissingNode() ? MAPPER.createArrayNode() : given.get("data"));
        ObjectNode layout = given.path("layout") instanceof ObjectNode own ? own : MAPPER.createObjectNode();
        if (!(layout.get("template") instanceof ObjectNode)) {
            layout.set("template", PlotlyTemplate.make(MAPPER));
        }
        figure.set("layout", layout);
        if (given.has("frames")) {
            figure.set("frames", given.get("frames"));
        }
        return figure;
    }

    private static ObjectNode given(Args args) {
        Language language = args.language();
        Object figure = args.raw("figure_or_data");
        Object known = language.toJava(figure);
        String json;
        if (known instanceof Map<?, ?>) {
            json = Plain.json(language, figure);
        } else if (known instanceof List<?>) {
            json = "{\"data\": " + Plain.json(language, figure) + "}";
        } else {
            Object method = known == null || known instanceof String ? null : language.attribute(known, "to_json");
            if (method == null) {
                throw StreamlitException.type(
                        "PlotlyError",
                        "The `figure_or_data` positional argument must be `dict`-like, `list`-like, or an instance of"
                                + " plotly.graph_objs.Figure");
            }
            json = language.text(language.call(method, List.of(), Map.of()));
        }
        try {
            if (MAPPER.readTree(json) instanceof ObjectNode node) {
                return node;
            }
        } catch (JsonProcessingException e) {
            throw StreamlitException.type(
                    "ValueError", "The figure's to_json() gave no JSON: " + e.getOriginalMessage());
        }
        throw StreamlitException.type("ValueError", "The figure's to_json() gave JSON that is no object");
    }
}
