package dev.weir.command;

import dev.weir.wire.Slider.DataType;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The bounds, the step and the start of a slider, as a script's arguments say and Streamlit 1.62 understands them: values widen the
 * bounds, bounds and ranges that are the wrong way round are swapped.
 *
 * @param isSingle whether there is one value, not two
 * @param start where the values stand at first
 */
record SliderRange(SliderScale scale, boolean isSingle, List<Double> start, double min, double max, double step) {

    /** Integers beyond this are not exact on the page, which counts in doubles. */
    static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

    /** The arguments of one call, the missing ones filled in. */
    private record Given(
            Language language,
            @Nullable Object value,
            List<@Nullable Object> ends,
            SliderScale scale,
            @Nullable Object min,
            @Nullable Object max,
            @Nullable Object step) {}

    static SliderRange of(ScriptRun run, Args args) {
        Language language = args.language();
        Object value = args.given("value") ? args.raw("value") : standard(run, args);
        boolean single = SliderScale.typeOf(language, value) != null;
        List<@Nullable Object> ends = single ? Collections.singletonList(value) : Sequences.of(language, value);
        if (ends == null || (!single && ends.size() > 2)) {
            throw StreamlitException.api("Slider value should either be an int/float/datetime or a list/tuple of 0 to 2"
                    + " ints/floats/datetimes");
        }
        SliderScale scale = new SliderScale(language, typeOf(language, ends), ends.isEmpty() ? null : ends.getFirst());
        Object min = args.given("min_value") ? args.raw("min_value") : scale.minimum();
        Object max = args.given("max_value") ? args.raw("max_value") : scale.maximum();
        Object step = args.given("step") ? args.raw("step") : scale.step(span(scale, min, max));
        Given given = new Given(language, value, ends, scale, min, max, step);
        checkTypes(given);
        return spanned(given, single);
    }

    /** Without a value: the lower bound; the whole span if session state holds a range. */
    private static Object standard(ScriptRun run, Args args) {
        String key = Identity.key(args);
        Object low = args.given("min_value") ? args.raw("min_value") : (Object) 0L;
        if (key == null
                || !run.state().has(key)
                || SliderScale.typeOf(args.language(), run.state().get(key)) != null) {
            return Objects.requireNonNull(low);
        }
        return Tuple.of(low, args.given("max_value") ? args.raw("max_value") : (Object) 100L);
    }

    private static DataType typeOf(Language language, List<@Nullable Object> ends) {
        DataType first = DataType.INT;
        for (int i = 0; i < ends.size(); i++) {
            DataType type = SliderScale.typeOf(language, ends.get(i));
            if (type == null) {
                throw StreamlitException.type("KeyError", Widgets.type(language, ends.get(i)));
            }
            if (i > 0 && type != first) {
                throw StreamlitException.api("Slider tuple/list components must be of the same type.\nBut were: ["
                        + Widgets.type(language, ends.get(0)) + ", " + Widgets.type(language, ends.get(1)) + "]");
            }
            first = type;
        }
        return first;
    }

    /** The distance of the bounds of a slider over days; what cannot be subtracted is an error here already. */
    private static double span(SliderScale scale, @Nullable Object min, @Nullable Object max) {
        if (scale.type() != DataType.DATE && scale.type() != DataType.DATETIME) {
            return 0;
        }
        Language language = scale.language();
        if (SliderScale.typeOf(language, min) != scale.type() || SliderScale.typeOf(language, max) != scale.type()) {
            throw StreamlitException.type(
                    "TypeError",
                    "unsupported operand type(s) for -: '" + name(language, max) + "' and '" + name(language, min)
                            + "'");
        }
        return scale.position(max) - scale.position(min);
    }

    /** A type's name with its module, as Python names operands. */
    private static String name(Language language, @Nullable Object value) {
        return Texts.type(language, value).replaceAll("^<class '|'>$", "");
    }

    // ---- types that fit

    private static void checkTypes(Given g) {
        Language language = g.language();
        DataType min = SliderScale.typeOf(language, g.min());
        DataType max = SliderScale.typeOf(language, g.max());
        DataType step = SliderScale.typeOf(language, g.step());
        if (g.step() instanceof Number n && n.doubleValue() == 0) {
            throw StreamlitException.api("Slider components cannot be passed a `step` of 0.");
        }
        boolean ints = min == DataType.INT && max == DataType.INT && step == DataType.INT;
        boolean floats = min == DataType.FLOAT && max == DataType.FLOAT && step == DataType.FLOAT;
        boolean timelike = g.scale().isTimelike() && g.step() instanceof Duration && min == max;
        if (!ints && !floats && !timelike) {
            throw StreamlitException.api("Slider value arguments must be of matching types.\n`min_value` has "
                    + language.typeName(g.min()) + " type.\n`max_value` has " + language.typeName(g.max())
                    + " type.\n`step` has " + language.typeName(g.step()) + " type.");
        }
        DataType type = g.scale().type();
        if (!timelike && !(type == DataType.INT && ints) && !(type == DataType.FLOAT && floats)) {
            throw StreamlitException.api("Both value and arguments must be of the same type.\n`value` has "
                    + language.typeName(g.value()) + " type.\n`min_value` has " + language.typeName(g.min())
                    + " type.\n`max_value` has " + language.typeName(g.max()) + " type.");
        }
    }

    // ---- bounds

    private static SliderRange spanned(Given g, boolean single) {
        SliderScale scale = g.scale();
        Object low = g.min();
        Object high = g.max();
        if (scale.position(low) > scale.position(high)) {
            low = g.max();
            high = g.min();
        }
        List<@Nullable Object> ends = g.ends();
        if (ends.size() == 2 && scale.position(ends.get(0)) > scale.position(ends.get(1))) {
            ends = ends.reversed();
        }
        if (ends.isEmpty()) {
            ends = Tuple.of(low, high);
        }
        low = scale.position(ends.getFirst()) < scale.position(low) ? ends.getFirst() : low;
        high = scale.position(ends.getLast()) > scale.position(high) ? ends.getLast() : high;
        checkBound(scale, "min_value", low);
        checkBound(scale, "max_value", high);
        double min = scale.position(low);
        double max = scale.position(high);
        if (min == max) {
            throw StreamlitException.api("Slider `min_value` must be less than the `max_value`.\nThe values were "
                    + bound(scale, low) + " and " + bound(scale, high) + ".");
        }
        checkMoment(scale, "min_value", min);
        checkMoment(scale, "max_value", max);
        double step = g.step() instanceof Duration d ? d.toNanos() / 1000.0 : ((Number) truth(g.step())).doubleValue();
        return new SliderRange(scale, single, ends.stream().map(scale::position).toList(), min, max, step);
    }

    private static Object truth(@Nullable Object step) {
        return step instanceof Boolean b ? (b ? 1L : 0L) : Objects.requireNonNull(step);
    }

    private static Object bound(SliderScale scale, @Nullable Object value) {
        Object shown = scale.isTimelike() && value != null ? scale.moment(value) : value;
        return scale.language().text(shown);
    }

    private static void checkBound(SliderScale scale, String name, @Nullable Object value) {
        if (value instanceof BigInteger || (value instanceof Long n && Math.abs(n) > MAX_SAFE_INTEGER)) {
            boolean above = scale.position(value) > 0;
            throw StreamlitException.api(
                    "`" + name + "` (" + value + ") must be " + (above ? "<= (1 << 53) - 1" : ">= -((1 << 53) - 1)"));
        }
        if (value instanceof Double d && Double.isInfinite(d)) {
            throw StreamlitException.api("`" + name + "` (" + scale.language().text(d) + ") must be "
                    + (d > 0 ? "<= 1.797e+308" : ">= -1.797e+308"));
        }
    }

    private static void checkMoment(SliderScale scale, String name, double position) {
        if (scale.isTimelike() && Math.abs(position) > MAX_SAFE_INTEGER) {
            throw StreamlitException.api("`" + name
                    + "` is too far from 1970 for Streamlit to represent exactly. Use a value between "
                    + SliderScale.MIN_SAFE_DAY + " and " + SliderScale.MAX_SAFE_DAY + ".");
        }
    }

    // ---- values

    /** The script's value for what the page sent; for nothing, or something out of bounds, the start. */
    Object value(@Nullable Object positions) {
        List<Double> at = new ArrayList<>();
        if (positions instanceof List<?> list) {
            for (Object p : list) {
                if (p instanceof Double d && d >= min && d <= max) {
                    at.add(d);
                }
            }
        }
        int expected = isSingle ? 1 : 2;
        List<Double> used =
                at.size() == expected && ((List<?>) Objects.requireNonNull(positions)).size() == expected ? at : start;
        if (isSingle) {
            return Objects.requireNonNull(scale.value(used.getFirst()));
        }
        return Tuple.copyOf(used.stream().map(scale::value).toList());
    }

    /** Where a script's value stands. */
    List<Double> positions(@Nullable Object value) {
        List<@Nullable Object> ends = Sequences.of(scale.language(), value);
        return ends == null
                ? List.of(scale.position(value))
                : ends.stream().map(scale::position).toList();
    }

    /** Refuses a position that session state put out of bounds. */
    void check(double position) {
        if (position < min) {
            throw StreamlitException.type(
                    "StreamlitValueBelowMinError",
                    "The `value` " + text(position) + " is less than the `min_value` " + text(min) + ".");
        }
        if (position > max) {
            throw StreamlitException.type(
                    "StreamlitValueAboveMaxError",
                    "The `value` " + text(position) + " is greater than the `max_value` " + text(max) + ".");
        }
    }

    private String text(double position) {
        return scale.language().text(scale.value(position));
    }
}
