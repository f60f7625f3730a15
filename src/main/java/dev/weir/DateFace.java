package dev.weir;

import dev.weir.options.DateInputOptions;
import dev.weir.options.DateTimeInputOptions;
import dev.weir.options.TimeInputOptions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields for dates and times. */
sealed interface DateFace extends Face permits St {

    /** A field for a date; today at first. */
    default LocalDate dateInput(String label) {
        return dateInput(label, o -> {});
    }

    default LocalDate dateInput(String label, Consumer<DateInputOptions> options) {
        return (LocalDate) Calls.present(this, "date_input", Calls.set(new DateInputOptions(), options), label);
    }

    /** A field for a date that is none until the person chooses one. */
    default Optional<LocalDate> dateInputOrNone(String label) {
        return dateInputOrNone(label, o -> {});
    }

    default Optional<LocalDate> dateInputOrNone(String label, Consumer<DateInputOptions> options) {
        return Calls.perhaps(this, "value", "date_input", Calls.set(new DateInputOptions(), options), label)
                .map(LocalDate.class::cast);
    }

    /**
     * A field for a first and a last date.
     *
     * @return both; only the first while the person is choosing; none if the field was cleared
     */
    default List<LocalDate> dateInputRange(String label, LocalDate from, LocalDate to) {
        return dateInputRange(label, from, to, o -> {});
    }

    default List<LocalDate> dateInputRange(
            String label, LocalDate from, LocalDate to, Consumer<DateInputOptions> options) {
        DateInputOptions given = Calls.set(new DateInputOptions(), options);
        List<?> dates = (List<?>) Calls.present(this, "date_input", given, label, List.of(from, to));
        return dates.stream().map(LocalDate.class::cast).toList();
    }

    /** A field for a time of day; now at first. */
    default LocalTime timeInput(String label) {
        return timeInput(label, o -> {});
    }

    default LocalTime timeInput(String label, Consumer<TimeInputOptions> options) {
        return (LocalTime) Calls.present(this, "time_input", Calls.set(new TimeInputOptions(), options), label);
    }

    /** A field for a time of day that is none until the person chooses one. */
    default Optional<LocalTime> timeInputOrNone(String label) {
        return timeInputOrNone(label, o -> {});
    }

    default Optional<LocalTime> timeInputOrNone(String label, Consumer<TimeInputOptions> options) {
        return Calls.perhaps(this, "value", "time_input", Calls.set(new TimeInputOptions(), options), label)
                .map(LocalTime.class::cast);
    }

    /** A field for a day and a time of day, to the minute; now at first. */
    default LocalDateTime datetimeInput(String label) {
        return datetimeInput(label, o -> {});
    }

    default LocalDateTime datetimeInput(String label, Consumer<DateTimeInputOptions> options) {
        DateTimeInputOptions given = Calls.set(new DateTimeInputOptions(), options);
        return (LocalDateTime) Calls.present(this, "datetime_input", given, label);
    }

    /** A field for a day and a time of day that is none until the person chooses one. */
    default Optional<LocalDateTime> datetimeInputOrNone(String label) {
        return datetimeInputOrNone(label, o -> {});
    }

    default Optional<LocalDateTime> datetimeInputOrNone(String label, Consumer<DateTimeInputOptions> options) {
        DateTimeInputOptions given = Calls.set(new DateTimeInputOptions(), options);
        return Calls.perhaps(this, "value", "datetime_input", given, label).map(LocalDateTime.class::cast);
    }
}
