package dev.weir.data;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Values as Python's {@code str} and {@code repr} write them. Tables need it where Streamlit turns a column of
 * mixed values into text, and names of columns that are not text themselves.
 */
public final class PythonText {
    /** From here on Python writes a floating point number with an exponent. */
    private static final int LARGEST_PLAIN_EXPONENT = 16;

    private static final int SMALLEST_PLAIN_EXPONENT = -4;

    private PythonText() {}

    /** As {@code str(value)}: text as it is, everything else as {@link #repr}, moments with a blank. */
    public static String str(@Nullable Object value) {
        return switch (value) {
            case CharSequence text -> text.toString();
            case Character c -> c.toString();
            case Enum<?> e -> e.name();
            case LocalDateTime moment -> moment.toLocalDate() + " " + clock(moment.toLocalTime());
            case OffsetDateTime moment ->
                str(moment.toLocalDateTime())
                        + DateTimeFormatter.ofPattern("xxx").format(moment);
            case ZonedDateTime moment -> str(moment.toOffsetDateTime());
            case LocalTime time -> clock(time);
            case Duration span -> span(span);
            case BigDecimal number -> number.toPlainString();
            case null, default -> repr(value);
        };
    }

    /** As {@code repr(value)}, for the values that Java and Python share; others by their {@code toString()}. */
    public static String repr(@Nullable Object value) {
        return switch (value) {
            case null -> "None";
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> floating(number);
            case Float number -> floating(Double.parseDouble(number.toString()));
            case CharSequence text -> quoted(text.toString());
            case byte[] bytes -> "b" + quoted(new String(bytes, StandardCharsets.ISO_8859_1));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> repr(e.getKey()) + ": " + repr(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case Set<?> set -> set.isEmpty() ? "set()" : joined(set, "{", "}");
            case Collection<?> list -> joined(list, "[", "]");
            case Object array when array.getClass().isArray() -> joined(listOf(array), "[", "]");
            default -> value.toString();
        };
    }

    /** The type of a value as {@code type(value)} prints it; a Java class stands for itself. */
    public static String type(@Nullable Object value) {
        String name = switch (value) {
            case null -> "NoneType";
            case CharSequence text -> "str";
            case Boolean truth -> "bool";
            case Double number -> "float";
            case Float number -> "float";
            case Number number when Kind.of(number) == Kind.INT || Kind.of(number) == Kind.BIG -> "int";
            case byte[] bytes -> "bytes";
            case Map<?, ?> map -> "dict";
            case Set<?> set -> "set";
            case Collection<?> list -> "list";
            default -> value.getClass().getName();
        };
        return "<class '" + name + "'>";
    }

    private static String joined(Collection<?> values, String open, String close) {
        return values.stream().map(PythonText::repr).collect(Collectors.joining(", ", open, close));
    }

    /** The elements of any Java array as a list. */
    static List<@Nullable Object> listOf(Object array) {
        int n = Array.getLength(array);
        List<@Nullable Object> list = new ArrayList<>(n);
        for (int i = 0; i < n; i++) {
            list.add(Array.get(array, i));
        }
        return list;
    }

    private static String floating(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        if (number == 0) {
            return 1 / number < 0 ? "-0.0" : "0.0";
        }
        // Java has the shortest digits that read back as the same number, as Python does; only the form differs
        BigDecimal exact = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        BigDecimal digit = exact.round(new MathContext(1));
        if (exact.precision() == 2 && digit.doubleValue() == number) {
            exact = digit; // Java insists on two digits, even for 5e-324
        }
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= LARGEST_PLAIN_EXPONENT || exponent < SMALLEST_PLAIN_EXPONENT) {
            String digits = exact.unscaledValue().abs().toString();
            String tail = digits.length() > 1 ? "." + digits.substring(1) : "";
            String size = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
            return (number < 0 ? "-" : "") + digits.charAt(0) + tail + "e" + (exponent < 0 ? "-" : "+") + size;
        }
        String plain = exact.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    private static String quoted(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\\' -> out.append("\\\\");
                default -> {
                    if (c == quote) {
                        out.append('\\').append(quote);
                    } else if (c < ' ' || c == 0x7f) {
                        out.append(String.format("\\x%02x", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append(quote).toString();
    }

    private static String clock(LocalTime time) {
        String seconds = DateTimeFormatter.ofPattern("HH:mm:ss").format(time);
        int micros = time.get(ChronoField.MICRO_OF_SECOND);
        return micros == 0 ? seconds : seconds + String.format(".%06d", micros);
    }

    private static String span(Duration span) {
        long days = Math.floorDiv(span.getSeconds(), 86_400L);
        Duration rest = span.minusDays(days);
        String clock = rest.toHours() + String.format(":%02d:%02d", rest.toMinutesPart(), rest.toSecondsPart());
        int micros = rest.toNanosPart() / 1000;
        String fine = micros == 0 ? clock : clock + String.format(".%06d", micros);
        return days == 0 ? fine : days + (Math.abs(days) == 1 ? " day, " : " days, ") + fine;
    }
}
