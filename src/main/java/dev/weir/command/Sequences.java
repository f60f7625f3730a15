package dev.weir.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists and tuples among script values: how scripts write ranges. */
final class Sequences {

    private Sequences() {}

    /** The elements of a list or tuple; null for everything else. */
    static @Nullable List<@Nullable Object> of(Language language, @Nullable Object value) {
        return is(language, value, true) && value != null ? language.elements(value) : null;
    }

    /** A tuple, or in languages without tuples a list; null for everything else. */
    static @Nullable Tuple tuple(Language language, @Nullable Object value) {
        if (value instanceof Tuple t) {
            return t;
        }
        return is(language, value, false) && value != null ? Tuple.copyOf(language.elements(value)) : null;
    }

    private static boolean is(Language language, @Nullable Object value, boolean orList) {
        if (value instanceof List<?>) {
            return orList || value instanceof Tuple;
        }
        if (!language.isIterable(value)) {
            return false;
        }
        return switch (language.typeName(value)) {
            case "tuple", "Array" -> true;
            case "list" -> orList;
            default -> orList && language.toJava(value) instanceof List<?>;
        };
    }
}
