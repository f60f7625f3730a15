package dev.weir.options;

/** Options of commands whose element has a width and a height. */
public abstract class TallOptions<O extends TallOptions<O>> extends WideOptions<O> {

    TallOptions() {}

    /** A height in pixels. */
    public O height(int pixels) {
        return set("height", pixels);
    }

    /** {@code "content"} or {@code "stretch"}. */
    public O height(String size) {
        return set("height", size);
    }
}
