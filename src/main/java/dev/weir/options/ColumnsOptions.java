package dev.weir.options;

/** Options of {@code st.columns}. */
public final class ColumnsOptions extends WideOptions<ColumnsOptions> {

    /** The distance of columns: {@code "small"} (default), {@code "medium"}, {@code "large"} and the like. */
    public ColumnsOptions gap(String size) {
        return set("gap", size);
    }

    /** {@code "top"} (default), {@code "center"} or {@code "bottom"}. */
    public ColumnsOptions verticalAlignment(String alignment) {
        return set("vertical_alignment", alignment);
    }

    /** Whether each column has a frame; default false. */
    public ColumnsOptions border(boolean shown) {
        return set("border", shown);
    }

    /** Whether columns stand below each other on narrow screens; default true. */
    public ColumnsOptions wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
