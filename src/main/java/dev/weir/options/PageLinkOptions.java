package dev.weir.options;

import java.util.Map;

/** Options of {@code st.pageLink}. */
public final class PageLinkOptions extends WideOptions<PageLinkOptions> {

    /** The text; default the page's title. Needed for addresses outside. */
    public PageLinkOptions label(String text) {
        return set("label", text);
    }

    /** An emoji, or {@code ":material/name:"}; default the page's. */
    public PageLinkOptions icon(String icon) {
        return set("icon", icon);
    }

    /** {@code "left"} (default) or {@code "right"}. */
    public PageLinkOptions iconPosition(String position) {
        return set("icon_position", position);
    }

    /** A tooltip, in Markdown. */
    public PageLinkOptions help(String tooltip) {
        return set("help", tooltip);
    }

    /** Whether it cannot be followed; default false. */
    public PageLinkOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** The older way to say {@code width("stretch")}. */
    public PageLinkOptions useContainerWidth(boolean stretch) {
        return set("use_container_width", stretch);
    }

    /** Query parameters of the address it leads to. */
    public PageLinkOptions queryParams(Map<String, ?> parameters) {
        return set("query_params", parameters);
    }
}
