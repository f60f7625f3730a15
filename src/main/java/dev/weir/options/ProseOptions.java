package dev.weir.options;

/** What all commands for text have in common. */
public abstract class ProseOptions<O extends ProseOptions<O>> extends WideOptions<O> {

    ProseOptions() {}

    /** A tooltip beside the text, in Markdown. */
    public O help(String tooltip) {
        return set("help", tooltip);
    }

    /** {@code "left"} (default), {@code "center"}, {@code "right"} or {@code "justify"}. */
    public O textAlignment(String alignment) {
        return set("text_alignment", alignment);
    }
}
