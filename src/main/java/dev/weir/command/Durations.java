package dev.weir.command;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Times as scripts give them: seconds, a duration, or text such as {@code "10s"}, {@code "1d2h34m"}, {@code "2 days"}. */
public final class Durations {

    private static final Pattern PART = Pattern.compile("\\s*([0-9]+(?:\\.[0-9]*)?)\\s*([a-zA-Zµ]+)\\s*");

    private static final Map<String, Double> UNITS = Map.ofEntries(
            Map.entry("w", 604800.0),
            Map.entry("week", 604800.0),
            Map.entry("d", 86400.0),
            Map.entry("day", 86400.0),
            Map.entry("h", 3600.0),
            Map.entry("hr", 3600.0),
            Map.entry("hour", 3600.0),
            Map.entry("m", 60.0),
            Map.entry("min", 60.0),
            Map.entry("minute", 60.0),
            Map.entry("s", 1.0),
            Map.entry("sec", 1.0),
            Map.entry("second", 1.0),
            Map.entry("ms", 0.001),
            Map.entry("milli", 0.001),
            Map.entry("millisecond", 0.001));

    private Durations() {}

    /**
     * Seconds; null stays null.
     *
     * @throws StreamlitException {@code StreamlitBadTimeStringError} for text that says no time, {@code TypeError} for other values
     */
    public static @Nullable Double seconds(Language language, @Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Boolean b -> b ? 1.0 : 0.0;
            case Number n -> n.doubleValue();
            case Duration d -> d.toMillis() / 1000.0;
            case String s -> text(s);
            default ->
                throw StreamlitException.type(
                        "TypeError",
                        "A time is seconds, a timedelta or text such as '10s', not " + language.typeName(value));
        };
    }

    private static double text(String text) {
        Matcher m = PART.matcher(text);
        double seconds = 0;
        int end = 0;
        while (m.find() && m.start() == end) {
            String unit = m.group(2);
            Double length = UNITS.get(unit);
            if (length == null && unit.endsWith("s")) {
                length = UNITS.get(unit.substring(0, unit.length() - 1));
            }
            if (length == null) {
                break;
            }
            seconds += Double.parseDouble(m.group(1)) * length;
            end = m.end();
        }
        if (end == 0 || end != text.length()) {
            throw StreamlitException.type(
                    "StreamlitBadTimeStringError",
                    "Time string doesn't look right. It should be formatted as`'1d2h34m'` or `2 days`, for example. Got: "
                            + text);
        }
        return seconds;
    }
}
