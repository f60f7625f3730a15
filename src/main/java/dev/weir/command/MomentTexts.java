package dev.weir.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates, times and moments as text: in ISO's forms as Python reads them, and as the page sends them. */
final class MomentTexts {

    private static final DateTimeFormatter CLOCK = new DateTimeFormatterBuilder()
            .appendPattern("HH[:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(CLOCK)
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HH:MM:ss", "Z")
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    /** What Python reads as a date: {@code 2024-02-29}, {@code 20240229}, {@code 2024-W09-4}. */
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.BASIC_ISO_DATE, DateTimeFormatter.ISO_WEEK_DATE);

    /** What the page sends: the form of 1.62 and the older one. */
    private static final List<DateTimeFormatter> SENT_DATES = List.of(strict("uuuu-M-d"), strict("uuuu/M/d"));

    private static final List<DateTimeFormatter> SENT_MOMENTS =
            List.of(strict("uuuu-M-d'T'H:m"), strict("uuuu/M/d, H:m"));

    private static final Pattern SLASHES = Pattern.compile("(\\d{4})/(\\d{1,2})/(\\d{1,2}) (\\d{1,2}:.*)");

    private static final List<DateTimeFormatter> SENT_TIMES = List.of(strict("H:m:s"), strict("H:m"));

    private MomentTexts() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date of a date or of a moment; null for anything else. */
    static @Nullable LocalDate date(String s) {
        LocalDate d = parsed(s, DATES, LocalDate::from);
        return d == null ? part(s, TemporalQueries.localDate()) : d;
    }

    /** The time of a time or of a moment, midnight for a date; null for anything else. */
    static @Nullable LocalTime time(String s) {
        LocalTime t = parsed(s, List.of(CLOCK), LocalTime::from);
        t = t == null ? part(s, TemporalQueries.localTime()) : t;
        return t == null && isDate(s) ? LocalTime.MIN : t;
    }

    private static boolean isDate(String s) {
        return parsed(s, DATES, LocalDate::from) != null;
    }

    private static <T> @Nullable T part(String s, TemporalQuery<T> query) {
        return parsed(s, List.of(MOMENT), t -> t.query(query));
    }

    private interface Reading<T> {
        @Nullable
        T of(TemporalAccessor parsed);
    }

    private static <T> @Nullable T parsed(String s, List<DateTimeFormatter> formats, Reading<T> reading) {
        for (DateTimeFormatter f : formats) {
            try {
                return reading.of(f.parse(s));
            } catch (DateTimeException notThisForm) {
                // the next one
            }
        }
        return null;
    }

    /** A date as the page sends it; null for what is none. */
    static @Nullable LocalDate sentDate(@Nullable Object text) {
        return text instanceof String s ? parsed(s, SENT_DATES, LocalDate::from) : null;
    }

    /** A time as the page sends it; null for what is none. */
    static @Nullable LocalTime sentTime(@Nullable Object text) {
        return text instanceof String s ? parsed(s, SENT_TIMES, LocalTime::from) : null;
    }

    /** A moment as the page sends it; null for what is none. */
    static @Nullable LocalDateTime sentMoment(@Nullable Object text) {
        return text instanceof String s ? parsed(s, SENT_MOMENTS, LocalDateTime::from) : null;
    }

    /** The moment, day or time that a text tells in ISO's form, or with slashes in the day; null for anything else. */
    static @Nullable Object iso(String text) {
        Matcher slashes = SLASHES.matcher(text.strip());
        String s = slashes.matches()
                ? padded(slashes.group(1), slashes.group(2), slashes.group(3)) + "T" + padded(slashes.group(4))
                : text.strip();
        LocalDate day = date(s);
        LocalTime time = time(s);
        if (day == null) {
            return time;
        }
        return time == null || isDate(s) ? day : day.atTime(time);
    }

    private static String padded(String year, String month, String day) {
        return year + "-" + "0".repeat(2 - month.length()) + month + "-" + "0".repeat(2 - day.length()) + day;
    }

    private static String padded(String clock) {
        return clock.indexOf(':') == 1 ? "0" + clock : clock;
    }

    /** The position on a slider of an ISO date, moment or time without a zone; null for anything else. */
    static @Nullable Double micros(String text) {
        LocalDate day = text.contains(":") && !text.contains("T")
                ? SliderScale.TIME_DAY
                : parsed(text, List.of(MOMENT), LocalDate::from);
        LocalTime time = parsed(text.substring(text.indexOf('T') + 1), List.of(CLOCK), LocalTime::from);
        boolean dateOnly = !text.contains(":") && !text.contains("T");
        if (day == null || (time == null && !dateOnly)) {
            return null;
        }
        return SliderScale.micros(day.atTime(time == null || dateOnly ? LocalTime.MIN : time));
    }
}
