package dev.weir.command;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a session must know of a widget.
 *
 * @param id its element id
 * @param key the script's key, or null
 * @param kind how its value travels
 * @param deserialize from the wire's value (null: none yet, give the default) to a script value. The wire's value is a Boolean, Long,
 *     Double, String, {@code List<Double>}, {@code List<String>}, JSON text, or a wire message for files and chat input
 * @param callback the script's function for a change, or null
 * @param persist "", "page" or "session"
 * @param binding how the value is written in the address, or null
 * @param ignoresBrowser a disabled widget: what the browser sends does not count
 */
public record WidgetSpec(
        String id,
        @Nullable String key,
        Kind kind,
        Function<@Nullable Object, @Nullable Object> deserialize,
        @Nullable Object callback,
        List<@Nullable Object> args,
        Map<String, @Nullable Object> kwargs,
        String persist,
        @Nullable Binding binding,
        boolean ignoresBrowser) {

    /** How a value travels, and whether it is forgotten after the run. */
    public enum Kind {
        TRIGGER(true),
        BOOL(false),
        INT(false),
        DOUBLE(false),
        STRING(false),
        DOUBLES(false),
        STRINGS(false),
        JSON(false),
        FILES(false),
        STRING_TRIGGER(true),
        CHAT(true),
        JSON_TRIGGER(true);

        private final boolean trigger;

        Kind(boolean trigger) {
            this.trigger = trigger;
        }

        public boolean isTrigger() {
            return trigger;
        }
    }

    /**
     * A value in the address ({@code bind="query-params"}). The session decides when it is read and written; {@code Bindings} has the
     * usual ones.
     *
     * @param parse from the parameter's values, at least one, to a wire value as {@link #deserialize} takes it; null for an invalid
     *     one, which leaves the address
     * @param write from a script value other than the default to the parameter's values
     * @param clearable whether an empty parameter is a value, as for texts and selections that can be none
     */
    public record Binding(
            Function<List<String>, @Nullable Object> parse,
            Function<@Nullable Object, List<String>> write,
            boolean clearable) {}
}
