package dev.weir.command;

import dev.weir.data.PythonText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Colours as maps take them: red, green, blue and perhaps alpha, each from 0 to 255. */
final class MapColors {

    private static final Pattern HEX = Pattern.compile("#(\\p{XDigit}{3,4}|\\p{XDigit}{6}|\\p{XDigit}{8})");
    private static final int FULL = 255;
    private static final int RADIX = 16;

    private MapColors() {}

    /**
     * The parts of a colour; hexadecimal ones always have all four.
     *
     * @throws StreamlitException {@code StreamlitInvalidColorError} for anything else
     */
    static List<Integer> of(@Nullable Object color) {
        if (color instanceof String text && HEX.matcher(text).matches()) {
            return hex(text.substring(1));
        }
        if (color instanceof List<?> parts
                && (parts.size() == 3 || parts.size() == 4)
                && parts.stream().allMatch(Number.class::isInstance)) {
            List<Integer> out = new ArrayList<>();
            for (Object part : parts) {
                out.add(level((Number) part, part instanceof Double));
            }
            return out;
        }
        throw StreamlitException.type(
                "StreamlitInvalidColorError",
                "This does not look like a valid color: " + PythonText.repr(color)
                        + ".\n\nColors must be in one of the following formats:"
                        + "* Hex string with 3, 4, 6, or 8 digits. Example: `'#00ff00'`"
                        + "* List or tuple with 3 or 4 components. Example: `[1.0, 0.5, 0, 0.2]`");
    }

    private static List<Integer> hex(String digits) {
        int width = digits.length() < 6 ? 1 : 2;
        List<Integer> out = new ArrayList<>();
        for (int i = 0; i < digits.length(); i += width) {
            String part = digits.substring(i, i + width);
            out.add(Integer.parseInt(width == 1 ? part + part : part, RADIX));
        }
        if (out.size() == 3) {
            out.add(FULL);
        }
        return out;
    }

    /** Fractions up to 1 are shares of the full level. */
    private static int level(Number part, boolean fraction) {
        double value = part.doubleValue();
        return (int) Math.clamp(fraction && value <= 1 ? value * FULL : value, 0, FULL);
    }
}
