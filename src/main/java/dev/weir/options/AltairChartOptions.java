package dev.weir.options;

import java.util.List;

/** Options of {@code st.altair_chart}. */
public final class AltairChartOptions extends TallOptions<AltairChartOptions> {

    /** The older way to say {@code width("stretch")}. */
    public AltairChartOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** {@code "streamlit"} (default): the page's colours. */
    public AltairChartOptions theme(String name) {
        return set("theme", name);
    }

    /** The chart's identity, and its name in session state where it has a selection. */
    public AltairChartOptions key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when the selection changes. */
    public AltairChartOptions onSelect(String reaction) {
        return set("on_select", reaction);
    }

    /** Runs before the page function when the selection changes. */
    public AltairChartOptions onSelect(Runnable callback) {
        return set("on_select", callback);
    }

    /** The names of the parameters that are reported; default: all that select. */
    public AltairChartOptions selectionMode(String... modes) {
        return set("selection_mode", List.of(modes));
    }
}
