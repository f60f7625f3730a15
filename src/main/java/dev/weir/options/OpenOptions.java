package dev.weir.options;

/** What containers have in common that open and close. */
public abstract class OpenOptions<O extends OpenOptions<O>> extends WideOptions<O> {

    OpenOptions() {}

    /** The container's identity, and its name in session state where opening it reruns the page. */
    public O key(String key) {
        return set("key", key);
    }

    /** {@code "ignore"} (default), or {@code "rerun"} to run the page when it opens or closes. */
    public O onChange(String reaction) {
        return set("on_change", reaction);
    }

    /** Runs before the page function when it opens or closes. */
    public O onChange(Runnable callback) {
        return set("on_change", callback);
    }
}
