package dev.weir.options;

/** Options of {@code st.badge}. */
public final class BadgeOptions extends WideOptions<BadgeOptions> {

    /** An emoji, or {@code ":material/name:"}. */
    public BadgeOptions icon(String icon) {
        return set("icon", icon);
    }

    /** A colour by name, such as {@code "green"}; default blue. */
    public BadgeOptions color(String color) {
        return set("color", color);
    }

    /** A tooltip, in Markdown. */
    public BadgeOptions help(String tooltip) {
        return set("help", tooltip);
    }
}
