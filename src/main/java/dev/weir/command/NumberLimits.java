package dev.weir.command;

import java.math.BigInteger;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of {@code st.number_input} brought together: whether they mean whole numbers, and within which bounds.
 *
 * @param whole whether the value is an integer
 * @param value the default; null for an empty input
 * @param min the least value, the page's own limit where the script gives none
 * @param hasMin whether the script gives one
 */
record NumberLimits(
        boolean whole,
        @Nullable Number value,
        Number min,
        boolean hasMin,
        Number max,
        boolean hasMax,
        Number step,
        String format) {

    /** Integers beyond this JavaScript does not know exactly: 2^53 - 1. */
    private static final long SAFE_INTEGER = (1L << 53) - 1;

    private static final double DECIMAL_STEP = 0.01;

    /** Formats that show no fraction. */
    private static final Set<String> WHOLE_FORMATS = Set.of("%d", "%u", "%i");

    /** A printf format that makes of a number something that is a number again. */
    private static final Pattern FORMAT =
            Pattern.compile("\\s*[+-]?\\d*%[-+ 0#]*\\d*(\\.\\d+)?[hlL]?[diufFeEgGxoXsra]\\d*\\s*");

    static NumberLimits of(Args args, boolean none, Consumer<String> warn) {
        NumberKinds kinds = NumberKinds.of(args);
        Object given = none ? null : args.raw("value");
        if ("min".equals(given)) {
            given = args.given("min_value") ? args.raw("min_value") : kinds.whole() ? (Object) 0L : (Object) 0.0;
        }
        boolean whole = given == null ? kinds.whole() : isWhole(given);
        boolean decimal = given == null ? !kinds.whole() : given instanceof Double;
        String format = format(args, whole, decimal, warn);
        if (args.raw("step") instanceof String word) {
            throw StreamlitException.type(
                    "ValueError", "st.number_input(): 'step' must be a number, not '" + word + "'");
        }
        Number step = number(args.raw("step"));
        Number min = bound(args, "min_value");
        Number max = bound(args, "max_value");
        Number value = value(args, given, min, max);
        boolean integers = whole && kinds.integers();
        checkPage(args, "min_value", min, integers);
        checkPage(args, "max_value", max, integers);
        checkPage(args, "step", step, integers);
        checkPage(args, "value", value, integers);
        Number least = integers ? (Number) (-SAFE_INTEGER) : (Number) (-Double.MAX_VALUE);
        Number most = integers ? (Number) SAFE_INTEGER : (Number) Double.MAX_VALUE;
        Number usual = whole ? (Number) 1L : (Number) DECIMAL_STEP;
        return new NumberLimits(
                integers,
                value,
                min == null ? least : min,
                min != null,
                max == null ? most : max,
                max != null,
                step == null ? usual : step,
                format);
    }

    /** The script value for what the browser says, or for the default where it says nothing or something out of bounds. */
    @Nullable
    Number value(@Nullable Double wire) {
        if (wire != null && Double.isFinite(wire) && wire >= min.doubleValue() && wire <= max.doubleValue()) {
            return typed(wire);
        }
        return value == null ? null : typed(value);
    }

    private Number typed(Number n) {
        return whole ? (Number) n.longValue() : (Number) n.doubleValue();
    }

    /** Whether the script's bounds exclude a value. */
    boolean excludes(Number n) {
        return (hasMin && n.doubleValue() < min.doubleValue()) || (hasMax && n.doubleValue() > max.doubleValue());
    }

    private static @Nullable Number value(
            Args args, @Nullable Object given, @Nullable Number min, @Nullable Number max) {
        Number value = number(given);
        if (value == null && given != null && (min != null || max != null)) {
            throw args.mistaken("value", "a number");
        }
        if (value == null && given != null) {
            throw bounds("`value` (" + args.language().text(given) + ") is not a float");
        }
        if (value != null && min != null && min.doubleValue() > value.doubleValue()) {
            throw StreamlitException.type(
                    "StreamlitValueBelowMinError",
                    "The `value` " + args.language().text(given) + " is less than the `min_value` "
                            + args.text("min_value") + ".");
        }
        if (value != null && max != null && max.doubleValue() < value.doubleValue()) {
            throw StreamlitException.type(
                    "StreamlitValueAboveMaxError",
                    "The `value` " + args.language().text(given) + " is greater than the `max_value` "
                            + args.text("max_value") + ".");
        }
        return value;
    }

    private static @Nullable Number bound(Args args, String name) {
        Number bound = number(args.raw(name));
        if (bound == null && args.given(name)) {
            throw bounds("`" + name + "` (" + args.text(name) + ") is not a float");
        }
        return bound;
    }

    /** JavaScript's limits are the page's. */
    private static void checkPage(Args args, String name, @Nullable Number n, boolean integer) {
        if (n == null) {
            return;
        }
        String what = "`" + name + "` (" + args.language().text(n) + ") must be ";
        if (integer && n.doubleValue() > SAFE_INTEGER) {
            throw bounds(what + "<= (1 << 53) - 1");
        }
        if (integer && n.doubleValue() < -SAFE_INTEGER) {
            throw bounds(what + ">= -((1 << 53) - 1)");
        }
        if (n.doubleValue() == Double.POSITIVE_INFINITY) {
            throw bounds(what + "<= 1.797e+308");
        }
        if (n.doubleValue() == Double.NEGATIVE_INFINITY) {
            throw bounds(what + ">= -1.797e+308");
        }
    }

    private static StreamlitException bounds(String message) {
        return StreamlitException.type("StreamlitJSNumberBoundsError", message);
    }

    private static String format(Args args, boolean whole, boolean decimal, Consumer<String> warn) {
        if (!args.given("format")) {
            return whole ? "%d" : "%0.2f";
        }
        String format = args.string("format");
        if (WHOLE_FORMATS.contains(format) && decimal) {
            warn.accept(
                    "Warning: NumberInput value below has type float, but format " + format + " displays as integer.");
        } else if (format.endsWith("f") && whole) {
            warn.accept("Warning: NumberInput value below has type int so is displayed as int despite format string "
                    + format + ".");
        }
        if (!FORMAT.matcher(format).matches()) {
            throw StreamlitException.type(
                    "StreamlitInvalidNumberFormatError",
                    "Format string for `st.number_input` contains invalid characters: " + format);
        }
        return format;
    }

    static boolean isWhole(@Nullable Object value) {
        return value instanceof Long || value instanceof Boolean || value instanceof BigInteger;
    }

    /** A number or a truth value as a number; null for anything else. */
    static @Nullable Number number(@Nullable Object value) {
        return value instanceof Boolean b ? (Number) (b ? 1L : 0L) : value instanceof Number n ? n : null;
    }
}
