package dev.weir.options;

/** Options of {@code Page.of}. */
public final class PageOptions extends Options<PageOptions> {

    /** The page's name in the menu and the browser's tab; default from its address. */
    public PageOptions title(String title) {
        return set("title", title);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public PageOptions icon(String icon) {
        return set("icon", icon);
    }

    /** The page's address below the app's; default from its title. */
    public PageOptions urlPath(String path) {
        return set("url_path", path);
    }

    /** Whether this page opens at the app's address; default the first one. */
    public PageOptions byDefault(boolean first) {
        return set("default", first);
    }

    /** {@code "visible"} (default) or {@code "hidden"}: reached by links only. */
    public PageOptions visibility(String visibility) {
        return set("visibility", visibility);
    }
}
