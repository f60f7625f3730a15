package dev.weir.options;

import java.time.Duration;
import java.time.LocalDateTime;

/** Options of {@code st.datetimeInput}. */
public final class DateTimeInputOptions extends WidgetOptions<DateTimeInputOptions> {

    /** The moment at first; default now. */
    public DateTimeInputOptions value(LocalDateTime moment) {
        return set("value", moment);
    }

    /** The earliest moment; default ten years before the value. */
    public DateTimeInputOptions minValue(LocalDateTime moment) {
        return set("min_value", moment);
    }

    /** The latest moment; default ten years after the value. */
    public DateTimeInputOptions maxValue(LocalDateTime moment) {
        return set("max_value", moment);
    }

    /** How days are written: {@code "YYYY/MM/DD"} (default), {@code "DD.MM.YYYY"}, {@code "MM-DD-YYYY"} and the like. */
    public DateTimeInputOptions format(String format) {
        return set("format", format);
    }

    /** The distance of the times offered, from a minute to 23 hours; default a quarter of an hour. */
    public DateTimeInputOptions step(Duration step) {
        return set("step", step);
    }
}
