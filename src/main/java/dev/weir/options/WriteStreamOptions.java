package dev.weir.options;

/** Options of {@code st.writeStream}. */
public final class WriteStreamOptions extends Options<WriteStreamOptions> {

    /** What stands behind the text while more is to come, such as {@code "▌"}. */
    public WriteStreamOptions cursor(String text) {
        return set("cursor", text);
    }
}
