package dev.weir.session;

import dev.weir.command.WidgetSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which widgets keep their value while they are not drawn ({@code persist_state}): for the session, or while the page stays the same.
 *
 * <p>How it works: when a run ends, the value of such a widget that the run did not draw is kept in session state under its key, where
 * scripts still see it and the widget finds it again. One for the page remembers which page that was; drawn on another, or dropped
 * because the page changed under it, it starts from its default.
 */
final class PersistedValues {

    private static final String PAGE = "page";

    private final Map<String, String> scopes = new LinkedHashMap<>();
    private final Map<String, String> pageOfWidget = new HashMap<>();
    private final Map<String, String> pageOfValue = new HashMap<>();
    private final Set<String> toReset = new HashSet<>();

    /** A widget with a key is drawn on a page. */
    void drawn(WidgetSpec widget, String key, String page) {
        String id = widget.id();
        if (widget.persist().isEmpty()) {
            forget(id, key);
            return;
        }
        scopes.put(id, widget.persist());
        if (widget.persist().equals(PAGE)) {
            pageOfWidget.put(id, page);
        } else {
            pageOfWidget.remove(id);
            pageOfValue.remove(key);
            toReset.remove(id);
        }
    }

    private void forget(String id, String key) {
        scopes.remove(id);
        pageOfWidget.remove(id);
        pageOfValue.remove(key);
        toReset.remove(id);
    }

    /** Whether the value kept for a widget that is drawn now belongs to another page; asked once for each drawing. */
    boolean mustReset(WidgetSpec widget, String key, String page) {
        if (!PAGE.equals(scopes.get(widget.id()))) {
            return false;
        }
        String origin = pageOfValue.remove(key);
        boolean elsewhere = origin != null && !origin.equals(page);
        boolean dropped = toReset.remove(widget.id());
        return widget.binding() == null && (elsewhere || dropped);
    }

    boolean keeps(String id, String page) {
        return switch (scopes.getOrDefault(id, "")) {
            case "" -> false;
            case PAGE -> page.equals(pageOfWidget.get(id));
            default -> true;
        };
    }

    /** The value of a widget that was not drawn is kept under its key. */
    void kept(String id, String key, String page) {
        if (PAGE.equals(scopes.get(id))) {
            pageOfValue.put(key, pageOfWidget.getOrDefault(id, page));
        } else {
            pageOfValue.remove(key);
        }
    }

    /** The keys whose values go because the page changed. */
    List<String> dropOtherPages(String page, Predicate<String> isGone, Map<String, String> keyOfId) {
        List<String> out = new ArrayList<>();
        scopes.forEach((id, scope) -> {
            if (scope.equals(PAGE) && !page.equals(pageOfWidget.get(id)) && isGone.test(id)) {
                toReset.add(id);
                @Nullable String key = keyOfId.get(id);
                if (key != null) {
                    out.add(key);
                }
            }
        });
        return out;
    }

    /** Forgets what belongs to no known widget and no kept value any more. */
    void prune(Set<String> ids, Set<String> keys) {
        scopes.keySet().retainAll(ids);
        pageOfWidget.keySet().retainAll(ids);
        pageOfValue.keySet().retainAll(keys);
        toReset.retainAll(ids);
    }

    void clear() {
        scopes.clear();
        pageOfWidget.clear();
        pageOfValue.clear();
        toReset.clear();
    }
}
