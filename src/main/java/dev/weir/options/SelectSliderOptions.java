package dev.weir.options;

import java.util.function.Function;

/** Options of {@code st.selectSlider} and {@code st.selectSliderRange}. */
public final class SelectSliderOptions<T> extends WidgetOptions<SelectSliderOptions<T>> {

    /** The option at first; default the first one. */
    public SelectSliderOptions<T> value(T option) {
        return set("value", option);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public SelectSliderOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }
}
