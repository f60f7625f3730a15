package dev.weir.options;

/** Options of {@code st.table}. */
public final class TableOptions extends TallOptions<TableOptions> {

    /** Whether lines are drawn; default true. */
    public TableOptions border(boolean shown) {
        return set("border", shown);
    }

    /** {@code "horizontal"} draws lines between rows only. */
    public TableOptions border(String lines) {
        return set("border", lines);
    }

    /** Whether the index column is left out. */
    public TableOptions hideIndex(boolean hidden) {
        return set("hide_index", hidden);
    }

    /** Whether the header is left out. */
    public TableOptions hideHeader(boolean hidden) {
        return set("hide_header", hidden);
    }
}
