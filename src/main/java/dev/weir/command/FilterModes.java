package dev.weir.command;

import dev.weir.wire.SelectWidgetFilterMode;
import org.jspecify.annotations.Nullable;

/** How typed text narrows the options of a select box. */
final class FilterModes {

    private FilterModes() {}

    /** The {@code filter_mode} of a call; None switches the search off, which new options need. */
    static SelectWidgetFilterMode of(Args args, String command) {
        @Nullable Object mode = args.raw("filter_mode");
        if (mode == null) {
            if (args.bool("accept_new_options")) {
                throw StreamlitException.api("The `filter_mode` argument to `" + command
                        + "` cannot be None when `accept_new_options=True`.");
            }
            return SelectWidgetFilterMode.FILTER_MODE_NONE;
        }
        return switch (mode instanceof String s ? s : "") {
            case "fuzzy" -> SelectWidgetFilterMode.FILTER_MODE_FUZZY;
            case "contains" -> SelectWidgetFilterMode.FILTER_MODE_CONTAINS;
            case "prefix" -> SelectWidgetFilterMode.FILTER_MODE_PREFIX;
            default ->
                throw StreamlitException.type(
                        "StreamlitValueError",
                        "Invalid `filter_mode` value. Supported values: fuzzy, contains, prefix, None.");
        };
    }
}
