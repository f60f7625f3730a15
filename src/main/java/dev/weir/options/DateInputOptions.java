package dev.weir.options;

import java.time.LocalDate;

/** Options of {@code st.dateInput} and {@code st.dateInputRange}. */
public final class DateInputOptions extends WidgetOptions<DateInputOptions> {

    /** The date at first; default today. */
    public DateInputOptions value(LocalDate date) {
        return set("value", date);
    }

    /** The earliest date; default ten years before the value. */
    public DateInputOptions minValue(LocalDate date) {
        return set("min_value", date);
    }

    /** The latest date; default ten years after the value. */
    public DateInputOptions maxValue(LocalDate date) {
        return set("max_value", date);
    }

    /** How dates are written: {@code "YYYY/MM/DD"} (default), {@code "DD.MM.YYYY"}, {@code "MM-DD-YYYY"} and the like. */
    public DateInputOptions format(String format) {
        return set("format", format);
    }
}
