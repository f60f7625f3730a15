package dev.weir.options;

/** Options of {@code st.logo}. */
public final class LogoOptions extends Options<LogoOptions> {

    /** {@code "small"}, {@code "medium"} (default) or {@code "large"}. */
    public LogoOptions size(String size) {
        return set("size", size);
    }

    /** The address that a click opens. */
    public LogoOptions link(String url) {
        return set("link", url);
    }

    /** What stands there while the sidebar is closed. */
    public LogoOptions iconImage(Object image) {
        return set("icon_image", image);
    }
}
