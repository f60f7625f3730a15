package dev.weir.options;

/** Options of {@code st.progress}. */
public final class ProgressOptions extends WideOptions<ProgressOptions> {

    /** What stands above the bar, in Markdown. */
    public ProgressOptions text(String text) {
        return set("text", text);
    }
}
