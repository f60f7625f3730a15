package dev.weir.testing.arrow;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Dates and times as Python's {@code isoformat} writes them: to the second, with microseconds only where there are any. */
final class Moments {
    private static final long NANOS = 1_000_000_000L;
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter MICROS = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");

    private Moments() {}

    static String date(long days) {
        return LocalDate.ofEpochDay(days).toString();
    }

    static String time(long value, int unit) {
        return time(LocalTime.ofNanoOfDay(value * (NANOS / perSecond(unit))));
    }

    static String timestamp(long value, int unit) {
        long seconds = Math.floorDiv(value, perSecond(unit));
        int nanos = (int) (Math.floorMod(value, perSecond(unit)) * (NANOS / perSecond(unit)));
        LocalDateTime moment = LocalDateTime.ofEpochSecond(seconds, nanos, ZoneOffset.UTC);
        return moment.toLocalDate() + "T" + time(moment.toLocalTime());
    }

    /** Seconds with nine digits, as in {@code 86400.5s}. */
    static String duration(long value, int unit) {
        BigDecimal seconds = BigDecimal.valueOf(value)
                .divide(BigDecimal.valueOf(perSecond(unit)))
                .round(new MathContext(9))
                .stripTrailingZeros();
        return seconds.toPlainString() + "s";
    }

    private static String time(LocalTime t) {
        return t.format(t.getNano() < 1000 ? SECONDS : MICROS);
    }

    /** Arrow counts second, milli, micro, nano from 0. */
    private static long perSecond(int unit) {
        return switch (unit) {
            case 0 -> 1;
            case 1 -> 1_000;
            case 2 -> 1_000_000;
            default -> NANOS;
        };
    }
}
