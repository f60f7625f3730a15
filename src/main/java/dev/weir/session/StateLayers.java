package dev.weir.session;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values of one session's keys and widgets, in layers as in Streamlit 1.62.
 *
 * <p>How it works: three layers answer a key, the newest first: what the script set in this run, what the browser reported for this
 * run, and what was known when the last run ended. When a run starts, the first two sink into the third. The value of a keyed widget
 * sinks under the widget's id, so a value that a script kept under the key from before the widget was there shows again when it goes.
 */
final class StateLayers {

    private final Map<String, @Nullable Object> old = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
    private final WidgetValues widgets = new WidgetValues();
    private final Map<String, String> idOfKey = new LinkedHashMap<>();
    private final Map<String, String> keyOfId = new HashMap<>();

    // ---- names

    static boolean isId(String keyOrId) {
        return keyOrId.startsWith(SessionState.ID_PREFIX) || keyOrId.startsWith(SessionState.INTERNAL_PREFIX);
    }

    String idOf(String key) {
        return idOfKey.getOrDefault(key, key);
    }

    String keyOf(String id) {
        return keyOfId.getOrDefault(id, id);
    }

    /** Keys of widgets that are drawn or left a value, by id. */
    Map<String, String> keysById() {
        return keyOfId;
    }

    /** Forgets the names of widgets that are gone and left nothing behind. */
    void pruneNames() {
        idOfKey.entrySet()
                .removeIf(e -> widgets.known(e.getValue()) == null && !old.containsKey(e.getKey()) && !has(e.getKey()));
        keyOfId.keySet().retainAll(idOfKey.values());
    }

    void name(String id, String key) {
        String before = idOfKey.put(key, id);
        if (before != null && !before.equals(id)) {
            keyOfId.remove(before);
        }
        keyOfId.put(id, key);
    }

    // ---- values

    boolean has(String keyOrId) {
        String id = idOf(keyOrId);
        String key = keyOf(keyOrId);
        return fresh.containsKey(key) || widgets.has(id) || old.containsKey(id) || old.containsKey(key);
    }

    @Nullable
    Object get(String keyOrId) {
        String id = idOf(keyOrId);
        String key = keyOf(keyOrId);
        if (fresh.containsKey(key)) {
            return fresh.get(key);
        }
        if (widgets.has(id)) {
            return widgets.get(id);
        }
        return old.containsKey(id) ? old.get(id) : old.get(key);
    }

    boolean delete(String key) {
        if (!has(key)) {
            return false;
        }
        String id = idOf(key);
        fresh.remove(key);
        old.remove(key);
        old.remove(id);
        widgets.remove(id);
        idOfKey.remove(key);
        keyOfId.remove(id);
        return true;
    }

    /** The keys that a script sees: its own and those of keyed widgets. */
    List<String> visible() {
        Set<String> out = new LinkedHashSet<>();
        for (String name : names()) {
            if (!isId(name)) {
                out.add(name);
            } else if (keyOfId.containsKey(name)) {
                out.add(keyOf(name));
            }
        }
        return List.copyOf(out);
    }

    private Set<String> names() {
        Set<String> out = new LinkedHashSet<>();
        old.keySet().forEach(k -> out.add(idOf(k)));
        widgets.ids().stream().filter(widgets::has).forEach(out::add);
        fresh.keySet().forEach(k -> out.add(idOf(k)));
        return out;
    }

    /** What is new becomes what is known. */
    void sink() {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        names().forEach(k -> merged.put(k, get(k)));
        old.putAll(merged);
        fresh.clear();
        widgets.clear();
    }

    /** Presses count once. */
    void forgetTriggers() {
        for (String id : widgets.ids()) {
            if (isTrigger(id)) {
                widgets.set(id, nothing(id));
            }
        }
        for (String id : List.copyOf(old.keySet())) {
            if (isTrigger(id)) {
                old.put(id, nothing(id));
            }
        }
    }

    private boolean isTrigger(String id) {
        WidgetValues.Known k = widgets.known(id);
        return k != null && k.spec().kind().isTrigger();
    }

    private @Nullable Object nothing(String id) {
        WidgetValues.Known k = widgets.known(id);
        return k == null ? null : k.spec().deserialize().apply(null);
    }

    void clear() {
        old.clear();
        fresh.clear();
        widgets.clear();
        idOfKey.clear();
        keyOfId.clear();
    }

    // ---- the layers themselves

    /** What was known when the last run ended, by widget id or key. */
    Map<String, @Nullable Object> old() {
        return old;
    }

    /** What the script set in this run, by key. */
    Map<String, @Nullable Object> fresh() {
        return fresh;
    }

    /** What the browser reported for this run, by widget id. */
    WidgetValues widgets() {
        return widgets;
    }
}
