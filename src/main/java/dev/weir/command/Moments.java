package dev.weir.command;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Dates, times and moments as scripts write them. Those with a time zone stay objects of the script's language; on the page everything
 * is told by its wall clock, and a value comes back with the zone it was given.
 */
final class Moments {

    private Moments() {}

    /** The date of a date, of a moment or of ISO text; null for anything else. */
    static @Nullable LocalDate date(Language language, @Nullable Object value) {
        return switch (value) {
            case LocalDate d -> d;
            case LocalDateTime t -> t.toLocalDate();
            case String s -> MomentTexts.date(s);
            case null -> null;
            default -> wall(language, value) instanceof LocalDateTime t ? t.toLocalDate() : null;
        };
    }

    /** The time of a time, of a moment or of ISO text; null for anything else. */
    static @Nullable LocalTime time(Language language, @Nullable Object value) {
        return switch (value) {
            case LocalTime t -> t;
            case LocalDateTime t -> t.toLocalTime();
            case String s -> MomentTexts.time(s);
            case null -> null;
            default ->
                switch (wall(language, value)) {
                    case LocalDateTime t -> t.toLocalTime();
                    case LocalTime t -> t;
                    case null, default -> null;
                };
        };
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
