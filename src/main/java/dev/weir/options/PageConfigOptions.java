package dev.weir.options;

import java.util.Map;

/** Options of {@code st.setPageConfig}. */
public final class PageConfigOptions extends Options<PageConfigOptions> {

    /** The title of the browser's tab. */
    public PageConfigOptions pageTitle(String title) {
        return set("page_title", title);
    }

    /** The icon of the browser's tab: an emoji, {@code ":material/name:"} or the address of an image. */
    public PageConfigOptions pageIcon(String icon) {
        return set("page_icon", icon);
    }

    /** {@code "centered"} (default) or {@code "wide"}. */
    public PageConfigOptions layout(String layout) {
        return set("layout", layout);
    }

    /** {@code "auto"} (default), {@code "expanded"} or {@code "collapsed"}. */
    public PageConfigOptions initialSidebarState(String state) {
        return set("initial_sidebar_state", state);
    }

    /** The sidebar's width in pixels. */
    public PageConfigOptions initialSidebarState(int pixels) {
        return set("initial_sidebar_state", pixels);
    }

    /** {@code "Get help"}, {@code "Report a bug"} and {@code "About"}: addresses and a text. */
    public PageConfigOptions menuItems(Map<String, String> entries) {
        return set("menu_items", entries);
    }
}
