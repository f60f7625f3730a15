package dev.weir.options;

/** Options of {@code st.write}. */
public final class WriteOptions extends Options<WriteOptions> {

    /** Whether HTML in texts counts as HTML; default false. */
    public WriteOptions unsafeAllowHtml(boolean allow) {
        return set("unsafe_allow_html", allow);
    }
}
