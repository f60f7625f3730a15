package dev.weir.options;

import java.util.List;

/** Options of {@code st.vega_lite_chart}. */
public final class VegaLiteChartOptions extends TallOptions<VegaLiteChartOptions> {

    /** The older way to say {@code width("stretch")}. */
    public VegaLiteChartOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** {@code "streamlit"} (default): the page's colours. */
    public VegaLiteChartOptions theme(String name) {
        return set("theme", name);
    }

    /** The chart's identity, and its name in session state where it has a selection. */
    public VegaLiteChartOptions key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when the selection changes. */
    public VegaLiteChartOptions onSelect(String reaction) {
        return set("on_select", reaction);
    }

    /** Runs before the page function when the selection changes. */
    public VegaLiteChartOptions onSelect(Runnable callback) {
        return set("on_select", callback);
    }

    /** The names of the parameters that are reported; default: all that select. */
    public VegaLiteChartOptions selectionMode(String... modes) {
        return set("selection_mode", List.of(modes));
    }
}
