package dev.weir.session;

import dev.weir.command.Language;
import dev.weir.command.PartCallbacks;
import dev.weir.command.State;
import dev.weir.command.StreamlitException;
import dev.weir.command.WidgetSpec;
import dev.weir.command.WidgetValue;
import dev.weir.wire.WidgetState;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.session_state} with the widgets behind it, after Streamlit 1.62: {@link StateLayers} holds the values; here is what drawing
 * a widget and the start and end of a run do with them. A widget that a whole run did not draw loses its value at the run's end, unless
 * it persists or stands in the address. Used by the thread of the current run only.
 */
final class SessionState implements State {

    /** How element ids begin; no key of a script may. */
    static final String ID_PREFIX = "$$ID-";

    /** How the ids of widgets begin that stand behind another. */
    static final String INTERNAL_PREFIX = "$$STREAMLIT_INTERNAL_KEY";

    private final Language language;
    private final StateLayers layers = new StateLayers();
    private final Set<String> drawn = new LinkedHashSet<>();
    private final Set<String> drawnKeys = new HashSet<>();
    private final Set<String> forms = new HashSet<>();
    private final Set<String> overridden = new HashSet<>();
    private final PersistedValues persisted = new PersistedValues();
    private final BoundValues bound;
    private String fragment = "";
    private String page = "";

    SessionState(Language language, Query query) {
        this.language = language;
        this.bound = new BoundValues(layers, query, language);
    }

    // ---- a run

    /** The run starts: what the browser says becomes current; null: nothing new, the run goes on from the one before. */
    void begin(@Nullable List<WidgetState> states, String pageHash) {
        if (!page.isEmpty() && !page.equals(pageHash)) {
            // What the browser still reports of the page before outlives the first run of this one.
            Set<String> reported = states == null
                    ? Set.of()
                    : states.stream().map(WidgetState::getId).collect(Collectors.toSet());
            finish(reported, Set.of());
        }
        page = pageHash;
        fragment = "";
        drawn.clear();
        drawnKeys.clear();
        forms.clear();
        overridden.clear();
        layers.forgetTriggers();
        if (states != null) {
            layers.sink();
            layers.widgets().take(states);
            layers.widgets().settle();
        }
    }

    /** The script moved to another page within the run. */
    void onPage(String pageHash) {
        page = pageHash;
    }

    /** The widgets whose value the browser changed, in the order it reported them. */
    List<WidgetSpec> changed() {
        return layers.widgets().ids().stream()
                .filter(layers.widgets()::has)
                .map(id -> Objects.requireNonNull(layers.widgets().known(id)).spec())
                .filter(s -> s.callback() != null && !s.ignoresBrowser())
                .filter(s -> !language.same(
                        layers.widgets().get(s.id()), layers.old().get(s.id())))
                .toList();
    }

    /** What to call for a change of a widget that {@link #changed} told. */
    List<Object> callbacks(WidgetSpec w) {
        return switch (w.callback()) {
            case null -> List.of();
            case PartCallbacks parts ->
                parts.of(layers.old().get(w.id()), layers.widgets().get(w.id()));
            case Object callback -> List.of(callback);
        };
    }

    /** The fragment whose widgets are drawn from now on; empty for the script itself. */
    void inFragment(String id) {
        fragment = id;
    }

    /** The run ended: presses are forgotten, and so are widgets that it should have drawn and did not. */
    void end(Set<String> fragmentsRun) {
        finish(drawn, fragmentsRun);
    }

    private void finish(Set<String> active, Set<String> fragmentsRun) {
        layers.forgetTriggers();
        Predicate<String> stale = id -> isStale(id, active, fragmentsRun);
        Map<String, @Nullable Object> kept = keep(stale);
        persisted
                .dropOtherPages(page, id -> !bound.isBound(id) && stale.test(id), layers.keysById())
                .forEach(layers.old()::remove);
        layers.widgets().removeIf(stale);
        layers.old().keySet().removeIf(k -> StateLayers.isId(k) && stale.test(k));
        layers.old().putAll(kept);
        kept.forEach((key, value) -> {
            String id = layers.idOf(key);
            if (active.contains(id)) {
                layers.widgets().set(id, value);
            }
        });
        layers.pruneNames();
        bound.end(stale);
        persisted.prune(layers.keysById().keySet(), layers.old().keySet());
    }

    /** The values of widgets that were not drawn but persist, by key. */
    private Map<String, @Nullable Object> keep(Predicate<String> stale) {
        Map<String, @Nullable Object> kept = new HashMap<>();
        for (String id : layers.old().keySet()) {
            String key = layers.keysById().get(id);
            if (key != null && (bound.isBound(id) || persisted.keeps(id, page)) && stale.test(id)) {
                kept.put(key, layers.get(id));
                persisted.kept(id, key, page);
            }
        }
        return kept;
    }

    private boolean isStale(String id, Set<String> active, Set<String> fragmentsRun) {
        if (active.contains(id)) {
            return false;
        }
        WidgetValues.Known k = layers.widgets().known(id);
        return k == null || fragmentsRun.isEmpty() || fragmentsRun.contains(k.fragment());
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
    public boolean claimForm(String key) {
        return forms.add(key);
    }

    @Override
    public WidgetValue register(WidgetSpec w) {
        String id = w.id();
        String key = w.key();
        layers.widgets().learn(w, fragment);
        boolean taken = false;
        boolean changed = false;
        if (key != null) {
            layers.name(id, key);
            taken = bound.drawn(w, key);
            persisted.drawn(w, key, page);
            changed = persisted.mustReset(w, key, page) && drop(id, key);
        }
        if (w.ignoresBrowser() && layers.widgets().isHeld(id) && !taken) {
            layers.widgets().remove(id);
            changed |= key == null || !layers.fresh().containsKey(key);
        }
        if (!has(id)) {
            layers.widgets().set(id, w.deserialize().apply(null));
        }
        Object value = layers.get(id);
        if (key != null) {
            changed |= layers.fresh().containsKey(key);
            changed |= w.binding() != null && bound.follow(w, w.binding(), key, value, taken);
            changed |= !w.persist().isEmpty() && comesBack(w, key, value);
        }
        return new WidgetValue(value, changed || overridden.contains(id));
    }

    private boolean drop(String id, String key) {
        boolean held = layers.widgets().isHeld(id)
                || layers.old().containsKey(id)
                || layers.old().containsKey(key);
        layers.widgets().remove(id);
        layers.old().remove(id);
        layers.old().remove(key);
        return held;
    }

    /** The browser knows nothing of the value that a persistent widget has again. */
    private boolean comesBack(WidgetSpec w, String key, @Nullable Object value) {
        boolean known = layers.old().containsKey(w.id()) || layers.old().containsKey(key);
        return known
                && !layers.widgets().isHeld(w.id())
                && !language.same(value, w.deserialize().apply(null));
    }

    @Override
    public void override(String id, @Nullable Object value) {
        String key = layers.keysById().get(id);
        if (key != null) {
            layers.fresh().put(key, value);
        } else {
            layers.widgets().set(id, value);
        }
        overridden.add(id);
    }

    @Override
    public boolean isSetByScript(String key) {
        return layers.fresh().containsKey(key);
    }

    @Override
    public Collection<String> drawnWidgets() {
        return drawn;
    }

    // ---- what scripts see

    @Override
    public boolean has(String keyOrId) {
        return layers.has(keyOrId);
    }

    @Override
    public @Nullable Object get(String keyOrId) {
        return layers.get(keyOrId);
    }

    @Override
    public void set(String key, @Nullable Object value) {
        if (key.startsWith(ID_PREFIX)) {
            throw StreamlitException.api(Messages.reservedKey(key));
        }
        if (drawn.contains(layers.idOf(key)) || forms.contains(key)) {
            throw StreamlitException.api(Messages.setAfterWidget(key));
        }
        layers.fresh().put(key, value);
    }

    /** As {@link #set}, from outside of runs: the widget of the key may have been drawn by the last one. */
    void setBetweenRuns(String key, @Nullable Object value) {
        if (key.startsWith(ID_PREFIX)) {
            throw StreamlitException.api(Messages.reservedKey(key));
        }
        layers.fresh().put(key, value);
    }

    /**
     * A value as it is between runs.
     *
     * @param widget the id of the widget whose key it is, or empty
     */
    record Kept(String key, String widget, @Nullable Object value) {}

    /** Everything that a script finds under a key, but presses. Values of widgets without a key only their browser knows. */
    List<Kept> kept() {
        return keys().stream()
                .filter(key -> !isTrigger(layers.idOf(key)))
                .map(key -> new Kept(key, layers.idOf(key).equals(key) ? "" : layers.idOf(key), get(key)))
                .toList();
    }

    private boolean isTrigger(String id) {
        return widget(id).map(w -> w.kind().isTrigger()).orElse(false);
    }

    /** A value of {@link #kept} is back, before the first run. */
    void bring(Kept value) {
        if (value.widget().isEmpty()) {
            layers.old().put(value.key(), value.value());
        } else {
            layers.name(value.widget(), value.key());
            layers.old().put(value.widget(), value.value());
        }
    }

    /** What the script said of a widget that it drew. */
    Optional<WidgetSpec> widget(String id) {
        return Optional.ofNullable(layers.widgets().known(id)).map(WidgetValues.Known::spec);
    }

    @Override
    public boolean delete(String key) {
        return layers.delete(key);
    }

    @Override
    public List<String> keys() {
        return layers.visible();
    }

    @Override
    public void clear() {
        layers.clear();
        bound.clear();
        persisted.clear();
    }
}
