package dev.weir.options;

import java.util.List;
import java.util.function.Function;

/** Options of {@code st.radio}. */
public final class RadioOptions<T> extends WidgetOptions<RadioOptions<T>> {

    /** The option chosen at first, from 0. */
    public RadioOptions<T> index(int position) {
        return set("index", position);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public RadioOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }

    /** Whether options stand in a row; default false. */
    public RadioOptions<T> horizontal(boolean horizontal) {
        return set("horizontal", horizontal);
    }

    /** A line below each option. */
    public RadioOptions<T> captions(List<String> captions) {
        return set("captions", captions);
    }
}
