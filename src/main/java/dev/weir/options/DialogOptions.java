package dev.weir.options;

/** Options of {@code st.dialog}. */
public final class DialogOptions extends Options<DialogOptions> {

    /** {@code "small"} (default), {@code "medium"} or {@code "large"}. */
    public DialogOptions width(String size) {
        return set("width", size);
    }

    /** Whether the person can close it; default true. */
    public DialogOptions dismissible(boolean dismissible) {
        return set("dismissible", dismissible);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public DialogOptions icon(String icon) {
        return set("icon", icon);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when it is closed. */
    public DialogOptions onDismiss(String reaction) {
        return set("on_dismiss", reaction);
    }

    /** Runs before the page function when it is closed. */
    public DialogOptions onDismiss(Runnable callback) {
        return set("on_dismiss", callback);
    }
}
