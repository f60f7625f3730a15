package dev.weir.session;

import dev.weir.command.Language;
import dev.weir.command.State;
import dev.weir.command.StreamlitException;
import dev.weir.command.WidgetSpec;
import dev.weir.command.WidgetValue;
import dev.weir.wire.WidgetState;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.session_state} with the widgets behind it, after Streamlit 1.62.
 *
 * <p>How it works: three layers answer a key, the newest first: what the script set in this run, what the browser reported for this
 * run, and what was known when the last run ended. When a run starts, the first two sink into the third. A widget that a whole run did
 * not draw loses its value at the run's end, unless it persists. Used by the thread of the current run only.
 */
final class SessionState implements State {

    /** How element ids begin; no key of a script may. */
    static final String ID_PREFIX = "$$ID-";

    private final Language language;
    private final Map<String, @Nullable Object> old = new LinkedHashMap<>();
    private final Map<String, @Nullable Object> fresh = new LinkedHashMap<>();
    private final WidgetValues widgets = new WidgetValues();
    private final Map<String, String> idOfKey = new LinkedHashMap<>();
    private final Map<String, String> keyOfId = new HashMap<>();
    private final Set<String> drawn = new LinkedHashSet<>();
    private final Set<String> drawnKeys = new LinkedHashSet<>();
    private final Set<String> overridden = new LinkedHashSet<>();
    private final PersistedValues persisted = new PersistedValues();
    private String fragment = "";

    SessionState(Language language) {
        this.language = language;
    }

    // ---- a run

    /** The run starts: what the browser says becomes current; null: nothing new, the run goes on from the one before. */
    void begin(@Nullable List<WidgetState> states, boolean samePage) {
        drawn.clear();
        drawnKeys.clear();
        overridden.clear();
        forgetTriggers();
        if (states != null) {
            sink();
            widgets.take(states);
        }
        persisted.turn(samePage);
    }

    /** The widgets whose value the browser changed, in the order it reported them. */
    List<WidgetSpec> changed() {
        return widgets.ids().stream()
                .filter(widgets::has)
                .filter(id -> !language.same(widgets.get(id), old.get(id)))
                .map(id -> java.util.Objects.requireNonNull(widgets.known(id)).spec())
                .filter(s -> !s.ignoresBrowser())
                .toList();
    }

    /** The fragment whose widgets are drawn from now on; empty for the script itself. */
    void inFragment(String id) {
        fragment = id;
    }

    /** The run ended: presses are forgotten, and so are widgets that it should have drawn and did not. */
    void end(Set<String> fragmentsRun) {
        forgetTriggers();
        for (String id : List.copyOf(idOfKey.values())) {
            WidgetValues.Known k = widgets.known(id);
            if (k != null && isStale(id, fragmentsRun) && !k.spec().persist().isEmpty() && has(id)) {
                persisted.keep(k.spec(), get(id));
            }
        }
        old.keySet().removeIf(k -> k.startsWith(ID_PREFIX) && isStale(k, fragmentsRun));
        widgets.removeIf(id -> isStale(id, fragmentsRun));
        idOfKey.values().removeIf(id -> widgets.known(id) == null);
        keyOfId.keySet().removeIf(id -> widgets.known(id) == null);
    }

    private void forgetTriggers() {
        for (String id : widgets.ids()) {
            WidgetSpec spec = trigger(id);
            if (spec != null) {
                widgets.set(id, spec.deserialize().apply(null));
            }
        }
        for (String id : List.copyOf(old.keySet())) {
            WidgetSpec spec = trigger(id);
            if (spec != null) {
                old.put(id, spec.deserialize().apply(null));
            }
        }
    }

    private @Nullable WidgetSpec trigger(String id) {
        WidgetValues.Known k = widgets.known(id);
        return k != null && k.spec().kind().isTrigger() ? k.spec() : null;
    }

    private boolean isStale(String id, Set<String> fragmentsRun) {
        if (drawn.contains(id)) {
            return false;
        }
        WidgetValues.Known k = widgets.known(id);
        return k == null || fragmentsRun.isEmpty() || fragmentsRun.contains(k.fragment());
    }

    private void sink() {
        Set<String> all = new LinkedHashSet<>(old.keySet());
        all.addAll(fresh.keySet());
        widgets.ids().stream().filter(widgets::has).forEach(all::add);
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        all.forEach(k -> merged.put(k, get(k)));
        old.putAll(merged);
        fresh.clear();
        widgets.clear();
    }

    // ---- widgets

    @Override
    public void claim(String elementType, String id, @Nullable String key) {
        if (key != null && !drawnKeys.add(key)) {
            throw StreamlitException.type("StreamlitDuplicateElementKey", Messages.duplicateKey(key));
        }
        if (!drawn.add(id)) {
            throw StreamlitException.type("StreamlitDuplicateElementId", Messages.duplicateId(elementType));
        }
    }

    @Override
    public WidgetValue register(WidgetSpec widget) {
        String id = widget.id();
        String key = widget.key();
        widgets.learn(widget, fragment);
        if (key != null) {
            String before = idOfKey.put(key, id);
            if (before != null) {
                keyOfId.remove(before);
            }
            keyOfId.put(id, key);
        }
        boolean restored = false;
        if (widget.ignoresBrowser() && widgets.isReported(id)) {
            widgets.set(
                    id, old.containsKey(id) ? old.get(id) : widget.deserialize().apply(null));
            restored = true;
        }
        if (!has(id) && (key == null || !has(key))) {
            PersistedValues.Kept kept = persisted.find(widget);
            widgets.set(id, kept != null ? kept.value() : widget.deserialize().apply(null));
            restored = kept != null;
        }
        boolean set = key != null && fresh.containsKey(key);
        return new WidgetValue(get(id), set || restored || overridden.contains(id));
    }

    @Override
    public void override(String id, @Nullable Object value) {
        String key = keyOfId.get(id);
        if (key != null) {
            fresh.remove(key);
            old.remove(key);
        }
        widgets.set(id, value);
        overridden.add(id);
    }

    @Override
    public boolean isSetByScript(String key) {
        return fresh.containsKey(key);
    }

    @Override
    public Collection<String> drawnWidgets() {
        return drawn;
    }

    // ---- what scripts see

    @Override
    public boolean has(String keyOrId) {
        String id = idOf(keyOrId);
        String key = keyOf(keyOrId);
        return fresh.containsKey(key) || widgets.has(id) || old.containsKey(id) || old.containsKey(key);
    }

    @Override
    public @Nullable Object get(String keyOrId) {
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

    @Override
    public void set(String key, @Nullable Object value) {
        if (key.startsWith(ID_PREFIX)) {
            throw StreamlitException.api(Messages.reservedKey(key));
        }
        if (drawnKeys.contains(key) || drawn.contains(idOf(key))) {
            throw StreamlitException.api(Messages.setAfterWidget(key));
        }
        fresh.put(key, value);
    }

    @Override
    public boolean delete(String key) {
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

    @Override
    public List<String> keys() {
        Set<String> out = new LinkedHashSet<>();
        old.keySet().forEach(k -> visible(k, out));
        widgets.ids().stream().filter(widgets::has).forEach(k -> visible(k, out));
        fresh.keySet().forEach(k -> visible(k, out));
        return List.copyOf(out);
    }

    private void visible(String keyOrId, Set<String> out) {
        if (!keyOrId.startsWith(ID_PREFIX)) {
            out.add(keyOrId);
        } else if (keyOfId.containsKey(keyOrId)) {
            out.add(keyOf(keyOrId));
        }
    }

    @Override
    public void clear() {
        old.clear();
        fresh.clear();
        widgets.clear();
        idOfKey.clear();
        keyOfId.clear();
        persisted.clear();
    }

    private String idOf(String key) {
        return idOfKey.getOrDefault(key, key);
    }

    private String keyOf(String id) {
        return keyOfId.getOrDefault(id, id);
    }
}
