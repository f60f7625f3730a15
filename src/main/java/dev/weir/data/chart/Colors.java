package dev.weir.data.chart;

import dev.weir.data.PythonText;
import dev.weir.data.TableException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as charts take them: hexadecimal, CSS {@code rgb()}, three or four numbers, names of the theme's colours. */
public final class Colors {
    private static final Set<String> NAMES =
            Set.of("red", "orange", "yellow", "green", "blue", "violet", "gray", "grey", "primary");

    private static final Pattern HEX =
            Pattern.compile("#(\\p{XDigit}{3}|\\p{XDigit}{4}|\\p{XDigit}{6}|\\p{XDigit}{8})");

    private static final int MAX = 255;

    private Colors() {}

    /** Whether a value of a column is a colour in itself; names are not, they are values like others. */
    public static boolean isColor(@Nullable Object value) {
        return switch (value) {
            case String text -> HEX.matcher(text).matches() || text.startsWith("rgb(") || text.startsWith("rgba(");
            case List<?> parts ->
                (parts.size() == 3 || parts.size() == 4) && parts.stream().allMatch(Number.class::isInstance);
            case null, default -> false;
        };
    }

    /** Whether an argument is one colour. */
    static boolean isColorOrName(@Nullable Object value) {
        return isColor(value) || (value instanceof String name && NAMES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /**
     * A colour as CSS writes it; names pass as they are, for the frontend knows the theme.
     *
     * @throws TableException for anything that is not a colour
     */
    static String css(@Nullable Object color) {
        if (color instanceof String text && isColorOrName(color)) {
            return text;
        }
        if (color instanceof List<?> parts && isColor(color)) {
            String rgb = channel(parts.get(0)) + ", " + channel(parts.get(1)) + ", " + channel(parts.get(2));
            return parts.size() == 3 ? "rgb(" + rgb + ")" : "rgba(" + rgb + ", " + alpha(parts.get(3)) + ")";
        }
        throw new TableException(
                "StreamlitInvalidColorError",
                "This does not look like a valid color: " + PythonText.repr(color)
                        + ".\n\nColors must be in one of the following formats:"
                        + "* Hex string with 3, 4, 6, or 8 digits. Example: `'#00ff00'`"
                        + "* List or tuple with 3 or 4 components. Example: `[1.0, 0.5, 0, 0.2]`");
    }

    private static int channel(@Nullable Object part) {
        double value = part instanceof Number n ? n.doubleValue() : 0;
        boolean share = (part instanceof Double || part instanceof Float) && value <= 1;
        return (int) Math.clamp(share ? value * MAX : value, 0, MAX);
    }

    private static String alpha(@Nullable Object part) {
        double value = part instanceof Number n ? n.doubleValue() : 0;
        boolean share = (part instanceof Double || part instanceof Float) && value <= 1;
        return PythonText.repr(Math.clamp(share ? value : value / MAX, 0.0, 1.0));
    }
}
