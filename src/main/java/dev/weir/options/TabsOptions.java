package dev.weir.options;

/** Options of {@code st.tabs}. */
public final class TabsOptions extends OpenOptions<TabsOptions> {

    /** A height in pixels. */
    public TabsOptions height(int pixels) {
        return set("height", pixels);
    }

    /** {@code "content"} (default) or {@code "stretch"}. */
    public TabsOptions height(String size) {
        return set("height", size);
    }

    /** The tab that is open at first; default the first. */
    public TabsOptions byDefault(String tab) {
        return set("default", tab);
    }
}
