package dev.weir.options;

/** Options of {@code st.header} and {@code st.subheader}. */
public final class HeadingOptions extends ProseOptions<HeadingOptions> {

    /** The heading's name in the address; default: from its text. */
    public HeadingOptions anchor(String name) {
        return set("anchor", name);
    }

    /** {@code false} gives the heading no link. */
    public HeadingOptions anchor(boolean shown) {
        return set("anchor", shown);
    }

    /** Whether a line stands below; its colour changes from heading to heading. */
    public HeadingOptions divider(boolean shown) {
        return set("divider", shown);
    }

    /** A line below in a colour: red, orange, yellow, blue, green, violet, gray or rainbow. */
    public HeadingOptions divider(String color) {
        return set("divider", color);
    }
}
