package dev.weir.options;

/** Options of {@code st.popover}. */
public final class PopoverOptions extends OpenOptions<PopoverOptions> {

    /** {@code "primary"}, {@code "secondary"} (default) or {@code "tertiary"}. */
    public PopoverOptions type(String type) {
        return set("type", type);
    }

    /** A tooltip, in Markdown. */
    public PopoverOptions help(String tooltip) {
        return set("help", tooltip);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public PopoverOptions icon(String icon) {
        return set("icon", icon);
    }

    /** Whether the button cannot be pressed; default false. */
    public PopoverOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** The older way to say {@code width("stretch")}. */
    public PopoverOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** Whether a long label continues on a second line. */
    public PopoverOptions wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
