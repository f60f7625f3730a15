package dev.weir.options;

/** What all buttons have in common. */
public abstract class ClickOptions<O extends ClickOptions<O>> extends WideOptions<O> {

    ClickOptions() {}

    /** The button's identity across changes of its label. */
    public O key(String key) {
        return set("key", key);
    }

    /** A tooltip, in Markdown. */
    public O help(String tooltip) {
        return set("help", tooltip);
    }

    /** {@code "primary"}, {@code "secondary"} (default) or {@code "tertiary"}. */
    public O type(String type) {
        return set("type", type);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public O icon(String icon) {
        return set("icon", icon);
    }

    /** {@code "left"} (default) or {@code "right"}. */
    public O iconPosition(String position) {
        return set("icon_position", position);
    }

    /** Whether the button cannot be pressed; default false. */
    public O disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** The older way to say {@code width("stretch")}. */
    public O useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** A keyboard shortcut, such as {@code "Ctrl+K"}. */
    public O shortcut(String keys) {
        return set("shortcut", keys);
    }

    /** Whether a long label continues on a second line. */
    public O wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
