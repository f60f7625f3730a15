package dev.weir.options;

/** Options of {@code st.latex}. */
public final class LatexOptions extends WideOptions<LatexOptions> {

    /** A tooltip beside the formula, in Markdown. */
    public LatexOptions help(String tooltip) {
        return set("help", tooltip);
    }
}
