package dev.weir.options;

import java.util.Collection;
import java.util.function.Function;

/** Options of {@code st.multiselect}. */
public final class MultiselectOptions<T> extends WidgetOptions<MultiselectOptions<T>> {

    /** The options chosen at first. */
    public MultiselectOptions<T> byDefault(Collection<? extends T> options) {
        return set("default", options);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public MultiselectOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }

    /** How many options can be chosen; default: all. */
    public MultiselectOptions<T> maxSelections(int count) {
        return set("max_selections", count);
    }

    /** What stands there while nothing is chosen. */
    public MultiselectOptions<T> placeholder(String text) {
        return set("placeholder", text);
    }

    /** Whether people can type options of their own; for options that are strings. */
    public MultiselectOptions<T> acceptNewOptions(boolean accept) {
        return set("accept_new_options", accept);
    }

    /** How typing filters: {@code "fuzzy"} (default), {@code "contains"}, {@code "prefix"}. */
    public MultiselectOptions<T> filterMode(String mode) {
        return set("filter_mode", mode);
    }

    /** Whether chosen options continue on further lines. */
    public MultiselectOptions<T> wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
