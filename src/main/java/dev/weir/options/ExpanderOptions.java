package dev.weir.options;

/** Options of {@code st.expander}. */
public final class ExpanderOptions extends OpenOptions<ExpanderOptions> {

    /** Whether it is open at first; default false. */
    public ExpanderOptions expanded(boolean expanded) {
        return set("expanded", expanded);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public ExpanderOptions icon(String icon) {
        return set("icon", icon);
    }

    /** {@code "default"} or {@code "compact"}. */
    public ExpanderOptions type(String type) {
        return set("type", type);
    }
}
