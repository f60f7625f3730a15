package dev.weir.options;

import java.util.List;
import java.util.Map;

/** Options of {@code st.plotly_chart}. */
public final class PlotlyChartOptions extends TallOptions<PlotlyChartOptions> {

    /** The older way to say {@code width("stretch")}. */
    public PlotlyChartOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** {@code "streamlit"} (default): the page's colours. */
    public PlotlyChartOptions theme(String name) {
        return set("theme", name);
    }

    /** The chart's identity, and its name in session state where it has a selection. */
    public PlotlyChartOptions key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when the selection changes. */
    public PlotlyChartOptions onSelect(String reaction) {
        return set("on_select", reaction);
    }

    /** Runs before the page function when the selection changes. */
    public PlotlyChartOptions onSelect(Runnable callback) {
        return set("on_select", callback);
    }

    /** {@code "points"}, {@code "box"}, {@code "lasso"}; default: all. */
    public PlotlyChartOptions selectionMode(String... modes) {
        return set("selection_mode", List.of(modes));
    }

    /** Plotly's options for the tool bar and the like. */
    public PlotlyChartOptions config(Map<String, ?> config) {
        return set("config", config);
    }
}
