package dev.weir.options;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Named arguments of one call. Each class of this package offers the optional parameters of one command of Streamlit 1.62, in Java's
 * spelling: {@code max_chars} is {@code maxChars}, {@code default} is {@code byDefault}. A callback's {@code args} and {@code kwargs}
 * are missing, since a lambda carries its own. What is not called keeps the default; wrong values are told by the command.
 *
 * @param <O> the class itself, so that calls can be chained
 */
public abstract class Options<O extends Options<O>> {

    private final Map<String, @Nullable Object> given = new LinkedHashMap<>();

    Options() {}

    /** The arguments given so far, by Streamlit's names. */
    public final Map<String, @Nullable Object> given() {
        return Collections.unmodifiableMap(given);
    }

    @SuppressWarnings("unchecked")
    final O set(String parameter, Object value) {
        given.put(parameter, value);
        return (O) this;
    }
}
