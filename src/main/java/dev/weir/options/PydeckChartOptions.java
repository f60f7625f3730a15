package dev.weir.options;

/** Options of {@code st.pydeck_chart}. */
public final class PydeckChartOptions extends TallOptions<PydeckChartOptions> {

    /** The older way to say {@code width("stretch")}. */
    public PydeckChartOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** The chart's identity, and its name in session state where it has a selection. */
    public PydeckChartOptions key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when the selection changes. */
    public PydeckChartOptions onSelect(String reaction) {
        return set("on_select", reaction);
    }

    /** Runs before the page function when the selection changes. */
    public PydeckChartOptions onSelect(Runnable callback) {
        return set("on_select", callback);
    }

    /** {@code "single-object"} (default) or {@code "multi-object"}. */
    public PydeckChartOptions selectionMode(String mode) {
        return set("selection_mode", mode);
    }
}
