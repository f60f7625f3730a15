package dev.weir.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.time.temporal.TemporalQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and moments as scripts write them. Those with a time zone stay objects of the script's language; on the page everything
 * is told by its wall clock, and a value comes back with the zone it was given.
 */
final class Moments {

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

    private static final List<DateTimeFormatter> SENT_TIMES = List.of(strict("H:m:s"), strict("H:m"));

    private Moments() {}

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }

    /** The date of a date, of a moment or of ISO text; null for anything else. */
    static @Nullable LocalDate date(Language language, @Nullable Object value) {
        return switch (value) {
            case LocalDate d -> d;
            case LocalDateTime t -> t.toLocalDate();
            case String s -> {
                LocalDate d = parsed(s, DATES, LocalDate::from);
                yield d == null ? part(s, TemporalQueries.localDate()) : d;
            }
            case null -> null;
            default -> wall(language, value) instanceof LocalDateTime t ? t.toLocalDate() : null;
        };
    }

    /** The time of a time, of a moment or of ISO text; null for anything else. */
    static @Nullable LocalTime time(Language language, @Nullable Object value) {
        return switch (value) {
            case LocalTime t -> t;
            case LocalDateTime t -> t.toLocalTime();
            case String s -> {
                LocalTime t = parsed(s, List.of(CLOCK), LocalTime::from);
                t = t == null ? part(s, TemporalQueries.localTime()) : t;
                yield t == null && isDate(s) ? LocalTime.MIN : t;
            }
            case null -> null;
            default ->
                switch (wall(language, value)) {
                    case LocalDateTime t -> t.toLocalTime();
                    case LocalTime t -> t;
                    case null, default -> null;
                };
        };
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

    /** What the clock on the wall showed: a date, time or moment without its zone; null for anything else. */
    static @Nullable Object wall(Language language, @Nullable Object value) {
        if (value instanceof LocalDate || value instanceof LocalTime || value instanceof LocalDateTime) {
            return value;
        }
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return null;
        }
        if (language.toJava(value) instanceof OffsetDateTime t) {
            return t.toLocalDateTime();
        }
        return language.typeName(value).equals("time") ? clock(language, value) : null;
    }

    private static @Nullable Object clock(Language language, Object time) {
        return language.attribute(time, "hour") instanceof Long h
                        && language.attribute(time, "minute") instanceof Long m
                        && language.attribute(time, "second") instanceof Long s
                        && language.attribute(time, "microsecond") instanceof Long us
                ? LocalTime.of(h.intValue(), m.intValue(), s.intValue(), us.intValue() * 1000)
                : null;
    }

    /** The wall clock's reading as a value of the same kind and zone as an example. */
    static @Nullable Object like(Language language, @Nullable Object example, Object wall) {
        if (example == null || example.getClass() == wall.getClass()) {
            return wall;
        }
        Object replace = language.attribute(example, "replace");
        if (replace == null) {
            return wall;
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        if (wall instanceof LocalDateTime t) {
            fields.put("year", (long) t.getYear());
            fields.put("month", (long) t.getMonthValue());
            fields.put("day", (long) t.getDayOfMonth());
        }
        LocalTime t = wall instanceof LocalDateTime d ? d.toLocalTime() : (LocalTime) wall;
        fields.put("hour", (long) t.getHour());
        fields.put("minute", (long) t.getMinute());
        fields.put("second", (long) t.getSecond());
        fields.put("microsecond", t.getNano() / 1000L);
        return language.call(replace, List.of(), fields);
    }
}
