package dev.weir.session;

import dev.weir.command.Language;
import dev.weir.command.StreamlitException;
import dev.weir.command.WidgetSpec;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Widgets whose value stands in the address ({@code bind="query-params"}).
 *
 * <p>How it works: a widget that the browser has not reported yet takes its value from the address the run came with; what is not valid
 * there, or is the default, leaves the address. Later the address follows session state: the browser itself writes what a person
 * changes, so only values that a script set or that come back are written from here, one message for each.
 */
final class BoundValues {

    /** Parameters with a meaning of their own; no widget may take them. */
    private static final Set<String> RESERVED = Set.of("embed", "embed_options");

    private final StateLayers layers;
    private final Query query;
    private final Language language;
    private final Set<String> bound = new HashSet<>();
    private final Map<String, String> drawnKeys = new HashMap<>();

    BoundValues(StateLayers layers, Query query, Language language) {
        this.layers = layers;
        this.query = query;
        this.language = language;
    }

    /** Whether the widget is bound: its value is kept while it is not drawn. */
    boolean isBound(String id) {
        return bound.contains(id);
    }

    /** A widget with a key is drawn: true if its value was taken from the address. */
    boolean drawn(WidgetSpec w, String key) {
        if (w.binding() == null) {
            bound.remove(w.id());
            if (drawnKeys.remove(w.id()) != null) {
                query.unbind(key);
                query.drop(key);
            }
            return false;
        }
        if (RESERVED.contains(key.toLowerCase(Locale.ROOT))) {
            throw StreamlitException.api("Cannot bind to reserved query parameter '" + key
                    + "'. 'embed' and 'embed_options' are used internally for Streamlit's embed functionality.");
        }
        bound.add(w.id());
        drawnKeys.put(w.id(), key);
        query.bind(key);
        boolean reported = layers.widgets().has(w.id()) && !w.ignoresBrowser();
        boolean setByScript = layers.old().containsKey(w.id()) && layers.fresh().containsKey(key);
        List<String> given = query.given(key);
        return !reported && !setByScript && !given.isEmpty() && take(w, w.binding(), key, given);
    }

    private boolean take(WidgetSpec w, WidgetSpec.Binding binding, String key, List<String> given) {
        boolean empty = given.stream().allMatch(String::isEmpty);
        Object wire = empty && !binding.clearable() ? null : binding.parse().apply(given);
        Object value;
        try {
            value = wire == null ? null : w.deserialize().apply(wire);
        } catch (StreamlitException e) {
            wire = null; // out of the widget's bounds
            value = null;
        }
        if (wire == null || language.same(value, w.deserialize().apply(null))) {
            query.drop(key);
            return false;
        }
        layers.widgets().set(w.id(), value);
        layers.fresh().put(key, value);
        List<String> written = binding.write().apply(value);
        if (!language.same(binding.parse().apply(written), wire)) {
            query.put(key, written);
        }
        return true;
    }

    /**
     * Lets the address follow the value of a drawn widget.
     *
     * @param taken whether the value has just come from the address
     * @return whether the value is one that comes back after the widget was away: the browser must be told
     */
    boolean follow(WidgetSpec w, WidgetSpec.Binding binding, String key, @Nullable Object value, boolean taken) {
        boolean setByScript = layers.fresh().containsKey(key);
        boolean known = layers.old().containsKey(w.id()) || layers.old().containsKey(key);
        boolean inAddress = !query.all(key).isEmpty();
        if (language.same(value, w.deserialize().apply(null))) {
            if (setByScript && !taken && inAddress && known) {
                query.drop(key);
            } else {
                query.discard(key);
            }
            return false;
        }
        if (layers.old().containsKey(key) && !inAddress && !setByScript) {
            query.put(key, binding.write().apply(value));
            return true;
        }
        if (setByScript && !taken && known) {
            List<String> written = binding.write().apply(value);
            if (!written.equals(query.all(key))) {
                query.put(key, written);
            }
        }
        return false;
    }

    /** A run ended: what widgets that are gone had in the address leaves it, with one message. */
    void end(Predicate<String> isGone) {
        Set<String> gone = new HashSet<>();
        drawnKeys.forEach((id, key) -> {
            if (isGone.test(id)) {
                gone.add(id);
            }
        });
        boolean told = false;
        for (String id : gone) {
            String key = drawnKeys.remove(id);
            told |= key != null && query.discard(key);
        }
        if (told) {
            query.tell();
        }
        bound.retainAll(layers.keysById().keySet());
    }

    void clear() {
        bound.clear();
    }
}
