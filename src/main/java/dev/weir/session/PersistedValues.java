package dev.weir.session;

import dev.weir.command.WidgetSpec;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values of widgets with {@code persist_state} that are not drawn now: by page until the page changes, by session for good. */
final class PersistedValues {

    /** A value kept; a record, since null may be one. */
    record Kept(WidgetSpec spec, @Nullable Object value) {}

    private final Map<String, Kept> byKey = new HashMap<>();

    void keep(WidgetSpec spec, @Nullable Object value) {
        if (spec.key() != null) {
            byKey.put(spec.key(), new Kept(spec, value));
        }
    }

    /** A run starts. */
    void turn(boolean samePage) {
        if (!samePage) {
            byKey.values().removeIf(k -> k.spec().persist().equals("page"));
        }
    }

    /** What was kept for this widget, which is forgotten here by that. */
    @Nullable
    Kept find(WidgetSpec widget) {
        return widget.key() == null || widget.persist().isEmpty() ? null : byKey.remove(widget.key());
    }

    void clear() {
        byKey.clear();
    }
}
