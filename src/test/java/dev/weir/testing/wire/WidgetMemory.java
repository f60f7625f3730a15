package dev.weir.testing.wire;

import dev.weir.wire.UploadedFileInfo;
import dev.weir.wire.WidgetState;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser remembers of widgets: the values of those on the page, and per form the values that wait for its button.
 * A widget that leaves the page is forgotten; a forced value replaces what was remembered.
 */
final class WidgetMemory {
    private Map<String, WidgetState> values = new LinkedHashMap<>();
    private Map<String, Map<String, WidgetState>> waiting = new HashMap<>();
    private final Map<String, List<UploadedFileInfo>> files = new HashMap<>();

    Collection<WidgetState> values() {
        return values.values();
    }

    /** Remembers a change; true when it is to be sent at once, false when it waits in its form. */
    boolean change(Widget w, WidgetState state) {
        if (w.formId().isEmpty()) {
            values.put(w.id(), state);
            return true;
        }
        waiting.computeIfAbsent(w.formId(), f -> new LinkedHashMap<>()).put(w.id(), state);
        return false;
    }

    List<UploadedFileInfo> upload(Widget w, List<UploadedFileInfo> more) {
        List<UploadedFileInfo> all =
                new ArrayList<>(w.flag("multiple_files") ? files.getOrDefault(w.id(), List.of()) : List.of());
        all.addAll(more);
        files.put(w.id(), all);
        return all;
    }

    void submit(String form) {
        values.putAll(waiting.getOrDefault(form, Map.of()));
        waiting.put(form, new LinkedHashMap<>());
    }

    /** Puts the widgets of a form back to their defaults, to be sent with its next submission. */
    void reset(String form, List<Widget> page) {
        for (Widget w : page) {
            if (w.formId().equals(form) && !w.isTrigger()) {
                change(w, DefaultValues.of(w).orElseGet(() -> GivenValues.cleared(w)));
            }
        }
    }

    /** After a run: forgets what left the page, adds defaults of what is new, obeys forced values. */
    void follow(List<Widget> page) {
        Map<String, WidgetState> seen = new LinkedHashMap<>();
        Map<String, Map<String, WidgetState>> forms = new HashMap<>();
        for (Widget w : page) {
            if (!w.formId().isEmpty()) {
                Map<String, WidgetState> form = forms.computeIfAbsent(w.formId(), f -> new LinkedHashMap<>());
                kept(w, waiting.getOrDefault(w.formId(), Map.of())).ifPresent(s -> form.put(w.id(), s));
            }
            kept(w, values).or(() -> DefaultValues.of(w)).ifPresent(s -> seen.put(w.id(), s));
        }
        values = seen;
        waiting = forms;
    }

    private static Optional<WidgetState> kept(Widget w, Map<String, WidgetState> from) {
        return w.isForced() ? Optional.empty() : Optional.ofNullable(from.get(w.id()));
    }
}
