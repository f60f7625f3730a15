package dev.weir.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a date input starts with and may become.
 *
 * @param start the day or days at first; null for none
 * @param isRange whether the value is a pair of days, or less while it is being picked
 */
record DateRange(Language language, @Nullable List<LocalDate> start, boolean isRange, LocalDate min, LocalDate max) {

    static final String TODAY = "today";

    /** How far the calendar reaches around the value, or around today, if a script does not say: years. */
    private static final int YEARS = 10;

    /** The range of a call's bounds around a value, which may be session state's. */
    static DateRange of(Args args, @Nullable Object value) {
        Language language = args.language();
        List<@Nullable Object> ends = value instanceof String ? null : Sequences.of(language, value);
        boolean isRange = ends != null;
        List<LocalDate> start = null;
        if (value != null) {
            start = days(language, ends == null ? Collections.singletonList(value) : ends);
        }
        LocalDate first = start == null || start.isEmpty() ? null : start.getFirst();
        LocalDate min = bound(args, "min_value", "DateInput min should either be a date/datetime or None");
        if (min == null) {
            min = (first == null ? LocalDate.now() : first).minusYears(YEARS);
        }
        LocalDate max = bound(args, "max_value", "DateInput max should either be a date/datetime or None");
        if (max == null) {
            max = (start == null || first == null ? LocalDate.now() : start.getLast()).plusYears(YEARS);
        }
        if (TODAY.equals(value) && first != null) {
            LocalDate today = first.isBefore(min) ? min : first;
            start = List.of(today.isAfter(max) ? max : today);
        }
        check(language, start, min, max);
        return new DateRange(language, start, isRange, min, max);
    }

    private static List<LocalDate> days(Language language, List<@Nullable Object> values) {
        if (values.size() > 2) {
            throw StreamlitException.api(
                    "DateInput value should either be an date/datetime or a list/tuple of 0 - 2 date/datetime values");
        }
        List<LocalDate> out = new ArrayList<>();
        for (Object v : values) {
            out.add(day(language, v));
        }
        return out;
    }

    private static LocalDate day(Language language, @Nullable Object value) {
        LocalDate day = TODAY.equals(value) ? LocalDate.now() : Moments.date(language, value);
        if (day == null) {
            throw StreamlitException.api("Date value should either be an date/datetime or an ISO string or \"today\"");
        }
        return day;
    }

    private static @Nullable LocalDate bound(Args args, String name, String message) {
        Object value = args.raw(name);
        if (value == null) {
            return null;
        }
        if (!(value instanceof String) && Moments.date(args.language(), value) == null) {
            throw StreamlitException.api(message);
        }
        return day(args.language(), value);
    }

    private static void check(Language language, @Nullable List<LocalDate> start, LocalDate min, LocalDate max) {
        if (min.isAfter(max)) {
            throw StreamlitException.api("The `min_value`, set to " + min
                    + ", shouldn't be larger than the `max_value`, set to " + max + ".");
        }
        if (start != null
                && !start.isEmpty()
                && (start.getFirst().isBefore(min) || start.getLast().isAfter(max))) {
            throw StreamlitException.api("The default `value` of " + language.repr(start)
                    + " must lie between the `min_value` of " + min + " and the `max_value` of " + max
                    + ", inclusively.");
        }
    }

    List<String> startTexts() {
        return start == null
                ? List.of()
                : start.stream().map(LocalDate::toString).toList();
    }

    /** The script's value for the days that the page sent; for nothing, or days out of bounds, the start. */
    @Nullable
    Object value(@Nullable Object sent) {
        List<LocalDate> days = sent instanceof List<?> texts ? sentDays(texts) : start;
        if (days == null || days.isEmpty()) {
            return isRange ? Tuple.of() : null;
        }
        return isRange ? Tuple.copyOf(days) : days.getFirst();
    }

    private @Nullable List<LocalDate> sentDays(List<?> texts) {
        List<LocalDate> out = new ArrayList<>();
        for (Object t : texts) {
            LocalDate day = MomentTexts.sentDate(t);
            if (day == null || day.isBefore(min) || day.isAfter(max)) {
                return start;
            }
            out.add(day);
        }
        return out;
    }

    /** Whether a value, which session state may have set, is of this kind and lies within the bounds. */
    boolean holds(Object value) {
        if (!isRange) {
            LocalDate day = value instanceof String ? null : Moments.date(language, value);
            return day != null && !day.isBefore(min) && !day.isAfter(max);
        }
        Tuple ends = Sequences.tuple(language, value);
        if (ends == null || ends.isEmpty()) {
            return false;
        }
        LocalDate first = Moments.date(language, ends.getFirst());
        LocalDate last = Moments.date(language, ends.getLast());
        return first != null && last != null && !first.isBefore(min) && !last.isAfter(max);
    }

    /** The days of a script's value as the page and the address know them. */
    List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        List<@Nullable Object> ends = Sequences.of(language, value);
        List<@Nullable Object> all = ends == null ? List.of(value) : ends;
        return all.stream().map(v -> day(language, v).toString()).toList();
    }
}
