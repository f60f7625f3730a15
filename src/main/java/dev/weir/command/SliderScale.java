package dev.weir.command;

import dev.weir.wire.Slider.DataType;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kind of numbers or moments a slider runs over, and how they stand on the page: as doubles, moments in microseconds since 1970 by
 * the wall clock, times of day on 2000-01-01.
 *
 * @param example a value of the script, whose time zone values get back
 */
record SliderScale(
        Language language, DataType type, @Nullable Object example) {

    /** The first and last day of which every microsecond is exact as a double. */
    static final LocalDate MIN_SAFE_DAY = LocalDate.of(1684, 7, 29);

    static final LocalDate MAX_SAFE_DAY = LocalDate.of(2255, 6, 4);

    /** The day that times of day stand on. */
    static final LocalDate TIME_DAY = LocalDate.of(2000, 1, 1);

    private static final long MICROS = 1_000_000;

    /** How far a slider over days reaches to either side of its value if nothing else is said, in days. */
    private static final long WINDOW = 14;

    private static final LocalTime LAST_MOMENT = LocalTime.of(23, 59, 59, 999_999_000);

    /** The kind of a value; null for what no slider runs over. */
    static @Nullable DataType typeOf(Language language, @Nullable Object value) {
        return switch (value) {
            case Boolean b -> DataType.INT;
            case Long n -> DataType.INT;
            case BigInteger n -> DataType.INT;
            case Double d -> DataType.FLOAT;
            case null -> null;
            default ->
                switch (Moments.wall(language, value)) {
                    case LocalDateTime t -> DataType.DATETIME;
                    case LocalDate d -> DataType.DATE;
                    case LocalTime t -> DataType.TIME;
                    case null, default -> null;
                };
        };
    }

    boolean isTimelike() {
        return type != DataType.INT && type != DataType.FLOAT;
    }

    /** Where a value of this kind stands. */
    double position(@Nullable Object value) {
        if (value == null || typeOf(language, value) != type) {
            throw StreamlitException.type(
                    "ValueError", "A value of type " + language.typeName(value) + " does not stand on this slider.");
        }
        return switch (value) {
            case Boolean b -> b ? 1 : 0;
            case Number n -> n.doubleValue();
            default -> micros(moment(value));
        };
    }

    /** A value of this kind as a moment. */
    LocalDateTime moment(Object value) {
        return switch (Moments.wall(language, value)) {
            case LocalDate d -> d.atStartOfDay();
            case LocalTime t -> t.atDate(TIME_DAY);
            case LocalDateTime t -> t;
            case null, default -> throw new IllegalArgumentException("No moment: " + value);
        };
    }

    static double micros(LocalDateTime t) {
        return t.toEpochSecond(ZoneOffset.UTC) * MICROS + t.getNano() / 1000;
    }

    /** The value at a position. */
    @Nullable
    Object value(double position) {
        return switch (type) {
            case FLOAT -> position;
            case DATETIME -> Moments.like(language, example, moment(position));
            case DATE -> moment(position).toLocalDate();
            case TIME -> Moments.like(language, example, moment(position).toLocalTime());
            default -> (long) position;
        };
    }

    private static LocalDateTime moment(double micros) {
        long us = (long) micros;
        return LocalDateTime.ofEpochSecond(
                Math.floorDiv(us, MICROS), (int) Math.floorMod(us, MICROS) * 1000, ZoneOffset.UTC);
    }

    // ---- what holds if a script does not say

    Object minimum() {
        return switch (type) {
            case FLOAT -> 0.0;
            case TIME -> LocalTime.MIN;
            case DATE -> earlier(day());
            case DATETIME -> window(-WINDOW);
            default -> 0L;
        };
    }

    Object maximum() {
        return switch (type) {
            case FLOAT -> 1.0;
            case TIME -> LAST_MOMENT;
            case DATE -> later(day());
            case DATETIME -> window(WINDOW);
            default -> 100L;
        };
    }

    private LocalDate day() {
        return moment(Objects.requireNonNull(example)).toLocalDate();
    }

    private static LocalDate earlier(LocalDate day) {
        LocalDate low = day.minusDays(WINDOW);
        low = low.isBefore(MIN_SAFE_DAY) ? MIN_SAFE_DAY : low;
        return low.isAfter(day) ? day : low;
    }

    private static LocalDate later(LocalDate day) {
        LocalDate high = day.plusDays(WINDOW);
        high = high.isAfter(MAX_SAFE_DAY) ? MAX_SAFE_DAY : high;
        return high.isBefore(day) ? day : high;
    }

    private Object window(long days) {
        LocalDateTime at = moment(Objects.requireNonNull(example));
        LocalDateTime end = at.plusDays(days);
        LocalDateTime first = MIN_SAFE_DAY.atStartOfDay();
        LocalDateTime last = MAX_SAFE_DAY.atTime(LAST_MOMENT);
        if (days < 0) {
            end = end.isBefore(first) ? first : end;
            end = end.isAfter(at) ? at : end;
        } else {
            end = end.isAfter(last) ? last : end;
            end = end.isBefore(at) ? at : end;
        }
        return Objects.requireNonNull(Moments.like(language, example, end));
    }

    /** A day, a quarter of an hour for times and for spans below a day, a hundredth or 1. */
    Object step(double span) {
        return switch (type) {
            case FLOAT -> 0.01;
            case TIME -> Duration.ofMinutes(15);
            case DATE, DATETIME ->
                span < ChronoUnit.DAYS.getDuration().toSeconds() * MICROS ? Duration.ofMinutes(15) : Duration.ofDays(1);
            default -> 1L;
        };
    }

    String format() {
        return switch (type) {
            case FLOAT -> "%0.2f";
            case TIME -> "HH:mm";
            case DATE, DATETIME -> "YYYY-MM-DD";
            default -> "%d";
        };
    }
}
