package dev.weir.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one value is, before the whole column's type is known. */
enum Kind {
    BOOL,
    INT,
    BIG,
    FLOAT,
    DECIMAL,
    TEXT,
    BYTES,
    DATE,
    TIME,
    MOMENT,
    ZONED,
    SPAN,
    LIST,
    MAP,
    OTHER;

    static Kind of(Object value) {
        return switch (value) {
            case Boolean b -> BOOL;
            case Long n -> INT;
            case Integer n -> INT;
            case Short n -> INT;
            case Byte n -> INT;
            case BigInteger n -> n.bitLength() < Long.SIZE ? INT : BIG;
            case Double n -> FLOAT;
            case Float n -> FLOAT;
            case BigDecimal n -> DECIMAL;
            case CharSequence s -> TEXT;
            case Character c -> TEXT;
            case Enum<?> e -> TEXT;
            case byte[] b -> BYTES;
            case Map<?, ?> m -> MAP;
            case Collection<?> c -> LIST;
            case Duration d -> SPAN;
            default -> ofMoment(value);
        };
    }

    private static Kind ofMoment(Object value) {
        return switch (plain(value)) {
            case LocalDate d -> DATE;
            case LocalTime t -> TIME;
            case LocalDateTime t -> MOMENT;
            case ZonedDateTime t -> ZONED;
            case Object array when array.getClass().isArray() -> LIST;
            default -> OTHER;
        };
    }

    /** The older and the narrower classes of time as the one class of java.time that stands for their kind. */
    static Object plain(Object value) {
        return switch (value) {
            case java.sql.Date d -> d.toLocalDate();
            case java.sql.Time t -> t.toLocalTime();
            case Timestamp t -> t.toLocalDateTime();
            case Date d -> d.toInstant().atZone(ZoneOffset.UTC);
            case Instant i -> i.atZone(ZoneOffset.UTC);
            case OffsetDateTime t -> t.toZonedDateTime();
            default -> value;
        };
    }

    /** None and not-a-number, which pandas does not tell apart. */
    static boolean missing(@Nullable Object value) {
        return value == null || (value instanceof Double d && d.isNaN()) || (value instanceof Float f && f.isNaN());
    }

    static long micros(LocalDateTime moment) {
        return Math.addExact(
                Math.multiplyExact(moment.toEpochSecond(ZoneOffset.UTC), LongColumn.MICROS), moment.getNano() / 1000);
    }

    static long micros(ZonedDateTime moment) {
        return Math.addExact(Math.multiplyExact(moment.toEpochSecond(), LongColumn.MICROS), moment.getNano() / 1000);
    }

    /** The zone that all moments of a column share; UTC if they do not. */
    static String zone(List<?> values) {
        String shared = "";
        for (Object v : values) {
            if (!missing(v)) {
                String zone = name(((ZonedDateTime) plain(v)).getZone());
                if (!shared.isEmpty() && !shared.equals(zone)) {
                    return "UTC";
                }
                shared = zone;
            }
        }
        return shared;
    }

    private static String name(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }
}
