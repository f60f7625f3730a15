package dev.weir.options;

/** Options of {@code st.linkButton}. */
public final class LinkButtonOptions extends ClickOptions<LinkButtonOptions> {

    /** {@code "ignore"} (default) or {@code "rerun"} to run the page, too. */
    public LinkButtonOptions onClick(String reaction) {
        return set("on_click", reaction);
    }

    /** Runs before the page function when the button was pressed. */
    public LinkButtonOptions onClick(Runnable callback) {
        return set("on_click", callback);
    }
}
