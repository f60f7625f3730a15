package dev.weir.options;

import java.util.List;
import java.util.Map;

/** Options of {@code st.dataEditor}. */
public final class DataEditorOptions extends TallOptions<DataEditorOptions> {

    /** The older way to say {@code width("stretch")}. */
    public DataEditorOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** Whether the index column is left out. */
    public DataEditorOptions hideIndex(boolean hidden) {
        return set("hide_index", hidden);
    }

    /** The columns to show, in this order. */
    public DataEditorOptions columnOrder(List<String> columns) {
        return set("column_order", columns);
    }

    /** By name, a column's title as text, its settings as a {@link ColumnConfig}, or null to hide it. */
    public DataEditorOptions columnConfig(Map<String, ?> columns) {
        return set("column_config", columns);
    }

    /** {@code "fixed"} (default), {@code "dynamic"} (rows can be added and deleted), {@code "add"} or {@code "delete"}. */
    public DataEditorOptions numRows(String mode) {
        return set("num_rows", mode);
    }

    /** Whether no cell can be edited; default false. */
    public DataEditorOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** The columns that cannot be edited. */
    public DataEditorOptions disabled(List<String> columns) {
        return set("disabled", columns);
    }

    /** The editor's name in session state, which tells the edits, and its identity while its data changes. */
    public DataEditorOptions key(String key) {
        return set("key", key);
    }

    /** Runs before the page function when the person edited something; not allowed inside forms. */
    public DataEditorOptions onChange(Runnable callback) {
        return set("on_change", callback);
    }

    /** The height of a row in pixels. */
    public DataEditorOptions rowHeight(int pixels) {
        return set("row_height", pixels);
    }

    /** What an empty cell shows. */
    public DataEditorOptions placeholder(String text) {
        return set("placeholder", text);
    }
}
