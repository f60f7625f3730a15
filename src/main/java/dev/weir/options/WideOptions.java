package dev.weir.options;

/** Options of commands whose element has a width. */
public abstract class WideOptions<O extends WideOptions<O>> extends Options<O> {

    WideOptions() {}

    /** A width in pixels. */
    public O width(int pixels) {
        return set("width", pixels);
    }

    /** {@code "stretch"} to fill the place, or {@code "content"} where the command knows it. */
    public O width(String size) {
        return set("width", size);
    }
}
