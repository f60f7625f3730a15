package dev.weir.options;

/** Options of {@code st.iframe}. */
public final class IframeOptions extends TallOptions<IframeOptions> {

    /** -1 keeps the Tab key out, 0 and more is the place in its order. */
    public IframeOptions tabIndex(int index) {
        return set("tab_index", index);
    }
}
