package dev.weir.script;

import dev.weir.command.Args;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript does not tell 1 from 1.0, commands do. Where one number of a scale has a fraction, all of them are meant to; and a progress
 * of 1 is the whole of it, not one percent.
 */
final class JsNumbers {

    private static final List<String> SCALE = List.of("min_value", "max_value", "value", "step");

    private JsNumbers() {}

    static Args level(Args args) {
        if (SCALE.stream().allMatch(args::has) && SCALE.stream().anyMatch(p -> isFraction(args.raw(p)))) {
            Args out = args;
            for (String p : SCALE) {
                out = out.with(p, fraction(out.raw(p)));
            }
            return out;
        }
        return args;
    }

    static Args progress(Args args) {
        return Long.valueOf(1).equals(args.raw("value")) ? args.with("value", 1.0) : args;
    }

    private static boolean isFraction(@Nullable Object value) {
        return value instanceof Double
                || (isArray(value) && items(value).stream().anyMatch(JsNumbers::isFraction));
    }

    private static @Nullable Object fraction(@Nullable Object value) {
        if (isArray(value)) {
            List<@Nullable Object> out = new ArrayList<>();
            items(value).forEach(v -> out.add(fraction(v)));
            return out;
        }
        return value instanceof Long n ? (Object) n.doubleValue() : value;
    }

    private static boolean isArray(@Nullable Object value) {
        return value instanceof Value v && v.hasArrayElements();
    }

    private static List<@Nullable Object> items(@Nullable Object array) {
        return JsLanguage.list((Value) Objects.requireNonNull(array));
    }
}
