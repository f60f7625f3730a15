package dev.weir.command;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mapping whose values can also be had as attributes: {@code event.selection.rows}. */
public final class Attributes extends LinkedHashMap<String, @Nullable Object> {
    private static final long serialVersionUID = 1L;

    private Attributes(Map<String, ? extends @Nullable Object> values) {
        super(values);
    }

    /** A copy of these values, in order. */
    public static Attributes of(Map<String, ? extends @Nullable Object> values) {
        return new Attributes(values);
    }
}
