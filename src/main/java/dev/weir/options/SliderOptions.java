package dev.weir.options;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Options of {@code st.slider} and {@code st.sliderRange}; values are of the same type as the ends. */
public final class SliderOptions extends WidgetOptions<SliderOptions> {

    /** The value at first; default the left end. */
    public SliderOptions value(int value) {
        return set("value", value);
    }

    /** The value at first; default the left end. */
    public SliderOptions value(double value) {
        return set("value", value);
    }

    /** The value at first; default the left end. */
    public SliderOptions value(LocalDate value) {
        return set("value", value);
    }

    /** The value at first; default the left end. */
    public SliderOptions value(LocalTime value) {
        return set("value", value);
    }

    /** The value at first; default the left end. */
    public SliderOptions value(LocalDateTime value) {
        return set("value", value);
    }

    /** The distance of values; default 1. */
    public SliderOptions step(int step) {
        return set("step", step);
    }

    /** The distance of values; default 0.01. */
    public SliderOptions step(double step) {
        return set("step", step);
    }

    /** The distance of values; default a day for dates, a quarter of an hour for times. */
    public SliderOptions step(Duration step) {
        return set("step", step);
    }

    /** How values are written: {@code "%.1f"}, {@code "percent"}, {@code "DD.MM.YYYY"}. */
    public SliderOptions format(String format) {
        return set("format", format);
    }
}
