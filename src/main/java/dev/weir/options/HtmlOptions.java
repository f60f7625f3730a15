package dev.weir.options;

/** Options of {@code st.html}. */
public final class HtmlOptions extends WideOptions<HtmlOptions> {

    /** Whether scripts inside run; default false. */
    public HtmlOptions unsafeAllowJavascript(boolean allow) {
        return set("unsafe_allow_javascript", allow);
    }
}
