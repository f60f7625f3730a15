package dev.weir.options;

import java.time.Duration;
import java.time.LocalTime;

/** Options of {@code st.timeInput}. */
public final class TimeInputOptions extends WidgetOptions<TimeInputOptions> {

    /** The time at first; default now. */
    public TimeInputOptions value(LocalTime time) {
        return set("value", time);
    }

    /** The distance of the times offered; default a quarter of an hour. */
    public TimeInputOptions step(Duration step) {
        return set("step", step);
    }

    /** {@code "24h"} (default), {@code "12h"} or {@code "localized"}. */
    public TimeInputOptions format(String format) {
        return set("format", format);
    }
}
