package dev.weir.options;

/** Options of {@code st.title}. */
public final class TitleOptions extends ProseOptions<TitleOptions> {

    /** The heading's name in the address; default: from its text. */
    public TitleOptions anchor(String name) {
        return set("anchor", name);
    }

    /** {@code false} gives the heading no link. */
    public TitleOptions anchor(boolean shown) {
        return set("anchor", shown);
    }
}
