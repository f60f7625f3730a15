package dev.weir.options;

/** Options of {@code st.markdown}. */
public final class MarkdownOptions extends ProseOptions<MarkdownOptions> {

    /** Whether HTML in the text counts as HTML; default false. */
    public MarkdownOptions unsafeAllowHtml(boolean allow) {
        return set("unsafe_allow_html", allow);
    }

    /** Whether headings in the text get links; default true. */
    public MarkdownOptions anchors(boolean shown) {
        return set("anchors", shown);
    }
}
