package dev.weir.options;

/** Options of {@code st.caption}. */
public final class CaptionOptions extends ProseOptions<CaptionOptions> {

    /** Whether HTML in the text counts as HTML; default false. */
    public CaptionOptions unsafeAllowHtml(boolean allow) {
        return set("unsafe_allow_html", allow);
    }
}
