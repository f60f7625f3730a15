package dev.weir.options;

/** Options of {@code st.pdf}. */
public final class PdfOptions extends Options<PdfOptions> {

    /** A height in pixels; default 500. */
    public PdfOptions height(int pixels) {
        return set("height", pixels);
    }

    /** {@code "stretch"} to fill the place. */
    public PdfOptions height(String size) {
        return set("height", size);
    }

    /** Accepted for Streamlit's sake. */
    public PdfOptions key(String key) {
        return set("key", key);
    }
}
