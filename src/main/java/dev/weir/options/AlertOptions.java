package dev.weir.options;

/** What the coloured boxes have in common. */
public abstract class AlertOptions<O extends AlertOptions<O>> extends WideOptions<O> {

    AlertOptions() {}

    /** An emoji, or {@code ":material/name:"}. */
    public O icon(String icon) {
        return set("icon", icon);
    }

    /** A line above the text, in bold. */
    public O title(Object title) {
        return set("title", title);
    }
}
