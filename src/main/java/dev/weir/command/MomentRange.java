package dev.weir.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a datetime input starts with and may become, to the minute.
 *
 * @param start the moment at first; null for none
 */
record MomentRange(Language language, @Nullable LocalDateTime start, LocalDateTime min, LocalDateTime max) {

    static final String NOW = "now";

    /** How far the calendar reaches around the value, or around today, if a script does not say: years. */
    private static final int YEARS = 10;

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);
    private static final DateTimeFormatter WIRE = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    /** The value and the bounds of a call. */
    static MomentRange of(Args args) {
        Language language = args.language();
        Object value = args.raw("value");
        LocalDateTime start = value == null ? null : moment(language, value, LocalDate.now(), LocalTime.MIN);
        LocalDate around = start == null ? LocalDate.now() : start.toLocalDate();
        Object first = args.raw("min_value");
        Object last = args.raw("max_value");
        LocalDateTime min = first == null
                ? around.minusYears(YEARS).atStartOfDay()
                : moment(language, first, around, LocalTime.MIN);
        LocalDateTime max = last == null
                ? around.plusYears(YEARS).atTime(LAST_MINUTE)
                : moment(language, last, around, LAST_MINUTE);
        check(start, min, max);
        return new MomentRange(language, start, min, max);
    }

    private static void check(@Nullable LocalDateTime start, LocalDateTime min, LocalDateTime max) {
        if (min.isAfter(max)) {
            throw StreamlitException.api("The `min_value`, set to " + SHOWN.format(min)
                    + ", shouldn't be larger than the `max_value`, set to " + SHOWN.format(max) + ".");
        }
        if (start != null && (start.isBefore(min) || start.isAfter(max))) {
            throw StreamlitException.api("The default `value` of " + SHOWN.format(start)
                    + " must lie between the `min_value` of " + SHOWN.format(min) + " and the `max_value` of "
                    + SHOWN.format(max) + ", inclusively.");
        }
    }

    /**
     * A moment as scripts write them: to the minute, without its zone.
     *
     * @param day the day of a value that is a time only
     * @param time the time of a value that is a day only
     */
    private static LocalDateTime moment(Language language, Object value, LocalDate day, LocalTime time) {
        if (value.equals(NOW)) {
            return cut(LocalDateTime.now());
        }
        LocalDateTime moment = switch (value instanceof String s ? MomentTexts.iso(s) : Moments.wall(language, value)) {
            case LocalDateTime t -> t;
            case LocalDate d -> d.atTime(time);
            case LocalTime t -> day.atTime(t);
            case null, default ->
                throw StreamlitException.api(
                        "The type of value should be one of datetime, date, time, ISO string, or 'now'.");
        };
        return cut(moment);
    }

    private static LocalDateTime cut(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES);
    }

    /** The same bounds and no value. */
    MomentRange withoutStart() {
        return new MomentRange(language, null, min, max);
    }

    /** The script's value for what the page sent; the start for nothing, or for what lies outside the bounds. */
    @Nullable
    LocalDateTime value(@Nullable Object sent) {
        LocalDateTime moment =
                sent instanceof List<?> texts && !texts.isEmpty() ? MomentTexts.sentMoment(texts.getFirst()) : null;
        return moment == null || moment.isBefore(min) || moment.isAfter(max) ? start : moment;
    }

    /** Whether a value, which session state may have set, is a moment within the bounds. */
    boolean holds(Object value) {
        return Moments.wall(language, value) instanceof LocalDateTime t && !t.isBefore(min) && !t.isAfter(max);
    }

    List<String> startTexts() {
        return start == null ? List.of() : List.of(text(start));
    }

    /** A script's value as the page and the address know it. */
    List<String> texts(@Nullable Object value) {
        if (value == null) {
            return List.of();
        }
        if (Moments.wall(language, value) instanceof LocalDateTime t) {
            return List.of(text(t));
        }
        throw StreamlitException.type(
                "TypeError", "The value of a datetime input must be a datetime, not " + language.typeName(value) + ".");
    }

    static String text(LocalDateTime moment) {
        return WIRE.format(moment);
    }
}
