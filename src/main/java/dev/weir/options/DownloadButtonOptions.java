package dev.weir.options;

/** Options of {@code st.downloadButton}. */
public final class DownloadButtonOptions extends ClickOptions<DownloadButtonOptions> {

    /** The name the browser saves under; default: made from the page's. */
    public DownloadButtonOptions fileName(String name) {
        return set("file_name", name);
    }

    /** The data's type, {@code "text/csv"}; default {@code text/plain} for text and {@code application/octet-stream} for bytes. */
    public DownloadButtonOptions mime(String type) {
        return set("mime", type);
    }

    /** {@code "rerun"} (default) or {@code "ignore"} to leave the page as it is. */
    public DownloadButtonOptions onClick(String reaction) {
        return set("on_click", reaction);
    }

    /** Runs before the page function when the button was pressed. */
    public DownloadButtonOptions onClick(Runnable callback) {
        return set("on_click", callback);
    }
}
