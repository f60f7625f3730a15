package dev.weir.options;

import java.util.List;
import java.util.Map;

/** Options of {@code st.dataframe}. */
public final class DataframeOptions extends TallOptions<DataframeOptions> {

    /** The older way to say {@code width("stretch")}. */
    public DataframeOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** Whether the index column is left out. */
    public DataframeOptions hideIndex(boolean hidden) {
        return set("hide_index", hidden);
    }

    /** The columns to show, in this order. */
    public DataframeOptions columnOrder(List<String> columns) {
        return set("column_order", columns);
    }

    /** By name, a column's title as text, its settings as a {@link ColumnConfig}, or null to hide it. */
    public DataframeOptions columnConfig(Map<String, ?> columns) {
        return set("column_config", columns);
    }

    /** The table's identity, and its name in session state where it has a selection. */
    public DataframeOptions key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when the selection changes. */
    public DataframeOptions onSelect(String reaction) {
        return set("on_select", reaction);
    }

    /** Runs before the page function when the selection changes. */
    public DataframeOptions onSelect(Runnable callback) {
        return set("on_select", callback);
    }

    /** {@code "multi-row"} (default), {@code "single-row"}, {@code "multi-column"}, {@code "single-column"}, {@code "multi-cell"} or {@code "single-cell"}. */
    public DataframeOptions selectionMode(String mode) {
        return set("selection_mode", mode);
    }

    /** {@code "multi-row"} (default), {@code "single-row"}, {@code "multi-column"}, {@code "single-column"}, {@code "multi-cell"} or {@code "single-cell"}. */
    public DataframeOptions selectionMode(String... modes) {
        return set("selection_mode", List.of(modes));
    }

    /** What is selected at first. */
    public DataframeOptions selectionDefault(Map<String, ?> selection) {
        return set("selection_default", selection);
    }

    /** The height of a row in pixels. */
    public DataframeOptions rowHeight(int pixels) {
        return set("row_height", pixels);
    }

    /** What an empty cell shows. */
    public DataframeOptions placeholder(String text) {
        return set("placeholder", text);
    }

    /** Whether rows travel when they are scrolled to. */
    public DataframeOptions lazy(boolean lazy) {
        return set("lazy", lazy);
    }
}
