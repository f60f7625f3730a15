package dev.weir;

import dev.weir.options.NumberInputOptions;
import dev.weir.options.SliderOptions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of one call are all whole or all have fractions: Streamlit refuses to mix them, Java authors write {@code step(1)} for a
 * slider of doubles all the same.
 */
final class Numbers {

    private static final List<String> PARAMETERS = List.of("value", "step", "min_value", "max_value");

    private Numbers() {}

    static Object slide(NumberFace face, String label, Object min, Object max, Consumer<SliderOptions> options) {
        Map<String, @Nullable Object> given =
                of(min, Calls.set(new SliderOptions(), options).given());
        return Calls.present(face, "slider", given, label, min, max);
    }

    static <T> Range<T> slideRange(
            NumberFace face, String label, Range<T> ends, Range<T> start, Consumer<SliderOptions> options) {
        Map<String, @Nullable Object> given =
                of(ends.from(), Calls.set(new SliderOptions(), options).given());
        Object handles = List.of(start.from(), start.to());
        List<?> chosen = (List<?>) Calls.present(face, "slider", given, label, ends.from(), ends.to(), handles);
        return new Range<>(like(ends.from(), chosen.get(0)), like(ends.from(), chosen.get(1)));
    }

    /** The value in the type that the author used. */
    @SuppressWarnings("unchecked")
    private static <T> T like(T example, Object value) {
        return (T) (example instanceof Integer ? (Object) ((Number) value).intValue() : value);
    }

    static Map<String, @Nullable Object> fractions(Consumer<NumberInputOptions> options) {
        return of(0.0, Calls.set(new NumberInputOptions(), options).given());
    }

    /** Options take doubles; those without a fraction are meant to be whole. */
    static Map<String, @Nullable Object> whole(Consumer<NumberInputOptions> options) {
        Map<String, @Nullable Object> out =
                new HashMap<>(Calls.set(new NumberInputOptions(), options).given());
        PARAMETERS.forEach(p -> out.computeIfPresent(
                p, (k, v) -> v instanceof Double d && d == Math.rint(d) ? (Object) d.longValue() : v));
        return out;
    }

    private static Map<String, @Nullable Object> of(Object example, Map<String, @Nullable Object> given) {
        Map<String, @Nullable Object> out = new HashMap<>(given);
        if (example instanceof Double) {
            PARAMETERS.forEach(p ->
                    out.computeIfPresent(p, (k, v) -> v instanceof Number n ? (Object) n.doubleValue() : v));
        }
        return out;
    }
}
