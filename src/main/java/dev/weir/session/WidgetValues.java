package dev.weir.session;

import dev.weir.command.StreamlitException;
import dev.weir.command.WidgetSpec;
import dev.weir.wire.WidgetState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values of one session's widgets in the current run, decoded when first asked for. */
final class WidgetValues {

    /** A value from the browser that waits for its widget to say what it means, or a value already known. */
    private record Held(boolean raw, @Nullable Object value) {}

    /** A widget and the fragment it was drawn in. */
    record Known(WidgetSpec spec, String fragment) {}

    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Map<String, Known> known = new HashMap<>();

    void take(List<WidgetState> states) {
        held.clear();
        for (WidgetState s : states) {
            held.put(s.getId(), new Held(true, WireValues.decode(s)));
        }
    }

    /** Reads what the browser reported as the widgets of the run before meant it: this run may draw them with other bounds. */
    void settle() {
        held.replaceAll((id, h) -> h.raw() && known.containsKey(id) ? new Held(false, get(id)) : h);
    }

    void learn(WidgetSpec spec, String fragment) {
        known.put(spec.id(), new Known(spec, fragment));
    }

    @Nullable
    Known known(String id) {
        return known.get(id);
    }

    /** Whether a value is there and its widget is known. */
    boolean has(String id) {
        return held.containsKey(id) && known.containsKey(id);
    }

    /** Whether a value is there, whether or not its widget is known. */
    boolean isHeld(String id) {
        return held.containsKey(id);
    }

    @Nullable
    Object get(String id) {
        Held h = held.get(id);
        Known k = known.get(id);
        if (h == null || k == null) {
            return null;
        }
        return h.raw() ? read(k.spec(), h.value()) : h.value();
    }

    /** The value that the browser means; one of another kind than the widget's, which no page sends, counts as none. */
    private static @Nullable Object read(WidgetSpec spec, @Nullable Object wire) {
        try {
            return spec.deserialize().apply(WireValues.fits(spec.kind(), wire) ? wire : null);
        } catch (StreamlitException e) {
            return spec.deserialize().apply(null); // out of the widget's bounds
        }
    }

    void set(String id, @Nullable Object value) {
        held.put(id, new Held(false, value));
    }

    void remove(String id) {
        held.remove(id);
    }

    void clear() {
        held.clear();
    }

    List<String> ids() {
        return new ArrayList<>(held.keySet());
    }

    /** Forgets values and widgets that match. */
    void removeIf(Predicate<String> stale) {
        held.keySet().removeIf(stale);
        known.keySet().removeIf(stale);
    }
}
