package dev.weir.options;

/** Options of {@code st.toast}. */
public final class ToastOptions extends Options<ToastOptions> {

    /** An emoji, or {@code ":material/name:"}. */
    public ToastOptions icon(String icon) {
        return set("icon", icon);
    }

    /** How many seconds it stays. */
    public ToastOptions duration(int seconds) {
        return set("duration", seconds);
    }

    /** {@code "short"} (default: 4 seconds), {@code "long"} (10 seconds) or {@code "infinite"}. */
    public ToastOptions duration(String duration) {
        return set("duration", duration);
    }
}
