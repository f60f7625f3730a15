package dev.weir.options;

/** Options of {@code st.status}. */
public final class StatusOptions extends WideOptions<StatusOptions> {

    /** Whether it is open; default false. */
    public StatusOptions expanded(boolean expanded) {
        return set("expanded", expanded);
    }

    /** {@code "running"} (default), {@code "complete"} or {@code "error"}. */
    public StatusOptions state(String state) {
        return set("state", state);
    }

    /** {@code "default"} or {@code "compact"}. */
    public StatusOptions type(String type) {
        return set("type", type);
    }
}
