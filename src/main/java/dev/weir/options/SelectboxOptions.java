package dev.weir.options;

import java.util.function.Function;

/** Options of {@code st.selectbox}. */
public final class SelectboxOptions<T> extends WidgetOptions<SelectboxOptions<T>> {

    /** The option chosen at first, from 0. */
    public SelectboxOptions<T> index(int position) {
        return set("index", position);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public SelectboxOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }

    /** What stands there while nothing is chosen. */
    public SelectboxOptions<T> placeholder(String text) {
        return set("placeholder", text);
    }

    /** Whether people can type an option of their own; for options that are strings. */
    public SelectboxOptions<T> acceptNewOptions(boolean accept) {
        return set("accept_new_options", accept);
    }

    /** How typing filters: {@code "fuzzy"} (default), {@code "contains"}, {@code "prefix"}. */
    public SelectboxOptions<T> filterMode(String mode) {
        return set("filter_mode", mode);
    }
}
