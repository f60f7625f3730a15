package dev.weir;

import dev.weir.options.AltairChartOptions;
import dev.weir.options.GraphvizChartOptions;
import dev.weir.options.MapOptions;
import dev.weir.options.MermaidChartOptions;
import dev.weir.options.PlotlyChartOptions;
import dev.weir.options.PydeckChartOptions;
import dev.weir.options.VegaLiteChartOptions;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Charts, maps and diagrams from a specification: a map of maps, lists, texts and numbers, as the library's documentation has it in JSON.
 * The methods that end in Selection give back what the person selected, and the page runs again for each change of it.
 */
sealed interface SpecFace extends Face permits St {

    /** Points on a map, from a table with the columns lat and lon. */
    default St map(Object data) {
        return map(data, o -> {});
    }

    default St map(Object data, Consumer<MapOptions> options) {
        return Calls.draw(this, "map", Calls.set(new MapOptions(), options), data);
    }

    /** A Plotly figure: data, layout and perhaps frames. */
    default St plotlyChart(Object figure) {
        return plotlyChart(figure, o -> {});
    }

    default St plotlyChart(Object figure, Consumer<PlotlyChartOptions> options) {
        return Calls.draw(this, "plotly_chart", Calls.set(new PlotlyChartOptions(), options), figure);
    }

    /** The same; gives back points, point_indices, box and lasso. */
    default Map<?, ?> plotlyChartSelection(Object figure, Consumer<PlotlyChartOptions> options) {
        return selection(Calls.value(
                this, "plotly_chart", Calls.set(new PlotlyChartOptions().onSelect("rerun"), options), figure));
    }

    /** A Vega-Lite chart that brings its data. */
    default St vegaLiteChart(Map<String, ?> spec) {
        return vegaLiteChart(null, spec, o -> {});
    }

    /** A Vega-Lite chart of a table. */
    default St vegaLiteChart(@Nullable Object data, Map<String, ?> spec, Consumer<VegaLiteChartOptions> options) {
        return Calls.draw(this, "vega_lite_chart", Calls.set(new VegaLiteChartOptions(), options), data, spec);
    }

    /** The same; gives back what is selected for each of the chart's parameters. */
    default Map<?, ?> vegaLiteChartSelection(
            @Nullable Object data, Map<String, ?> spec, Consumer<VegaLiteChartOptions> options) {
        return selection(Calls.value(
                this, "vega_lite_chart", Calls.set(new VegaLiteChartOptions().onSelect("rerun"), options), data, spec));
    }

    /** A chart of an object with a method {@code to_dict}, of another language in the same JVM. */
    default St altairChart(Object chart, Consumer<AltairChartOptions> options) {
        return Calls.draw(this, "altair_chart", Calls.set(new AltairChartOptions(), options), chart);
    }

    /** A map of deck.gl, in its JSON form. */
    default St pydeckChart(Map<String, ?> deck) {
        return pydeckChart(deck, o -> {});
    }

    default St pydeckChart(Map<String, ?> deck, Consumer<PydeckChartOptions> options) {
        return Calls.draw(this, "pydeck_chart", Calls.set(new PydeckChartOptions(), options), deck);
    }

    /** The same; gives back indices and objects, by layer. */
    default Map<?, ?> pydeckChartSelection(Map<String, ?> deck, Consumer<PydeckChartOptions> options) {
        return selection(Calls.value(
                this, "pydeck_chart", Calls.set(new PydeckChartOptions().onSelect("rerun"), options), deck));
    }

    /** A graph in Graphviz's language. */
    default St graphvizChart(String dot) {
        return graphvizChart(dot, o -> {});
    }

    default St graphvizChart(String dot, Consumer<GraphvizChartOptions> options) {
        return Calls.draw(this, "graphviz_chart", Calls.set(new GraphvizChartOptions(), options), dot);
    }

    /** A diagram in Mermaid's language. */
    default St mermaidChart(String body) {
        return mermaidChart(body, o -> {});
    }

    default St mermaidChart(String body, Consumer<MermaidChartOptions> options) {
        return Calls.draw(this, "mermaid_chart", Calls.set(new MermaidChartOptions(), options), body);
    }

    private static Map<?, ?> selection(@Nullable Object state) {
        return state instanceof Map<?, ?> m && m.get("selection") instanceof Map<?, ?> s ? s : Map.of();
    }
}
