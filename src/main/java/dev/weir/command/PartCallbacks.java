package dev.weir.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The callbacks of a widget whose value is a dictionary, by the key they are for; stands in {@link WidgetSpec#callback}.
 *
 * @param everyValue whether each value that comes calls, as for triggers, or only one that differs from the one before
 */
public record PartCallbacks(Language language, Map<String, Object> byPart, boolean everyValue) {

    /** The callbacks to call for a change. */
    public List<Object> of(@Nullable Object before, @Nullable Object now) {
        Map<?, ? extends @Nullable Object> old = everyValue || before == null ? Map.of() : language.entries(before);
        Map<?, ? extends @Nullable Object> fresh = now == null ? Map.of() : language.entries(now);
        List<Object> out = new ArrayList<>();
        byPart.forEach((part, callback) -> {
            boolean same =
                    old.containsKey(part) == fresh.containsKey(part) && language.same(old.get(part), fresh.get(part));
            if (everyValue ? fresh.containsKey(part) : !same) {
                out.add(callback);
            }
        });
        return out;
    }
}
