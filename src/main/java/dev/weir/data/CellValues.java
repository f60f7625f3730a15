package dev.weir.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What people type into the cells of a table. It comes as JSON: whole numbers are Long, moments are ISO text, spans are nanoseconds. What
 * makes no sense in its column is a missing value, as it is for Streamlit (1.62).
 */
final class CellValues {
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][' ']")
            .append(TIME)
            .optionalEnd()
            .toFormatter(Locale.ROOT);

    private CellValues() {}

    /** The value for a column of a type; null for None and for what cannot be one. */
    static @Nullable Object of(ColumnType type, @Nullable Object typed) {
        if (typed == null) {
            return null;
        }
        try {
            return switch (type) {
                case ColumnType.Text() -> PythonText.str(typed);
                case ColumnType.Dictionary(ColumnType words) -> of(words, typed);
                case ColumnType.Null() -> typed;
                case ColumnType.ListOf(ColumnType items) -> typed;
                case ColumnType.Struct s -> typed;
                case ColumnType.Binary() -> typed;
                default -> typed instanceof List ? null : single(type, typed);
            };
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Object single(ColumnType type, Object typed) {
        return switch (type) {
            case ColumnType.Int i -> whole(typed);
            case ColumnType.Float() -> number(typed).doubleValue();
            case ColumnType.Bool() -> truth(typed);
            case ColumnType.Decimal d -> number(typed);
            case ColumnType.Duration() -> Duration.ofNanos(number(typed).longValueExact());
            case ColumnType.Date() -> moment(typed).toLocalDate();
            case ColumnType.Time() -> moment(typed).toLocalTime();
            case ColumnType.Timestamp(String zone) -> zone.isEmpty() ? moment(typed) : zoned(typed, ZoneId.of(zone));
            default -> typed;
        };
    }

    /** A whole number; what is behind the point is cut off. */
    private static Object whole(Object typed) {
        BigInteger whole = number(typed).toBigInteger();
        return whole.bitLength() < Long.SIZE ? (Object) whole.longValueExact() : whole;
    }

    private static BigDecimal number(Object typed) {
        return typed instanceof Boolean truth
                ? truth ? BigDecimal.ONE : BigDecimal.ZERO
                : new BigDecimal(PythonText.str(typed).strip());
    }

    private static boolean truth(Object typed) {
        return switch (typed) {
            case Boolean truth -> truth;
            case Number number -> number.doubleValue() != 0;
            default -> !typed.toString().isEmpty();
        };
    }

    private static LocalDateTime moment(Object typed) {
        return typed instanceof Number nanos
                ? LocalDateTime.ofInstant(Instant.EPOCH.plusNanos(nanos.longValue()), ZoneOffset.UTC)
                : local(parsed(typed.toString()));
    }

    private static Object zoned(Object typed, ZoneId zone) {
        if (typed instanceof Number nanos) {
            return Instant.EPOCH.plusNanos(nanos.longValue()).atZone(zone);
        }
        TemporalAccessor parsed = parsed(typed.toString());
        return parsed.query(TemporalQueries.offset()) == null
                ? local(parsed).atZone(zone)
                : OffsetDateTime.from(parsed).atZoneSameInstant(zone);
    }

    /** Midnight for a day alone; the first day there is for a time alone, of which only the time counts. */
    private static LocalDateTime local(TemporalAccessor parsed) {
        LocalDate day = parsed.query(TemporalQueries.localDate());
        LocalTime time = parsed.query(TemporalQueries.localTime());
        return (day == null ? LocalDate.EPOCH : day).atTime(time == null ? LocalTime.MIN : time);
    }

    private static TemporalAccessor parsed(String text) {
        String t = text.strip();
        boolean isTime = t.indexOf(':') > 0 && t.indexOf(':') <= 2;
        return (isTime ? TIME : MOMENT).parse(t);
    }
}
