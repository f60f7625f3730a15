package dev.weir.session;

import dev.weir.wire.ClientState;
import dev.weir.wire.WidgetState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to run next and with which widget values.
 *
 * @param widgets what the browser reports; null to go on with the values of the run before, as after {@code st.rerun}
 * @param fragments the fragments to rerun, in order; empty for the whole script
 * @param fromScript asked for by the script itself ({@code st.rerun}): nothing may delay it
 */
record RerunRequest(
        String query,
        @Nullable List<WidgetState> widgets,
        String pageHash,
        String pageName,
        List<String> fragments,
        Set<String> cachedHashes,
        boolean fromScript) {

    static RerunRequest of(ClientState s) {
        boolean whole = s.getFragmentId().isEmpty() || s.getFragmentId().equals(Messages.EVERYTHING);
        List<String> fragments = whole ? List.of() : List.of(s.getFragmentId());
        return new RerunRequest(
                s.getQueryString(),
                s.getWidgetStates().getWidgetsList(),
                s.getPageScriptHash(),
                s.getPageName(),
                fragments,
                Set.copyOf(s.getCachedMessageHashesList()),
                false);
    }

    boolean isFragmentRun() {
        return !fragments.isEmpty();
    }

    /** A run that the script itself asks for. */
    static RerunRequest fromScript(String query, String pageHash, List<String> fragments, Set<String> cachedHashes) {
        return new RerunRequest(query, null, pageHash, "", fragments, cachedHashes, true);
    }

    /** A run of everything with the values as they are: the script changed on disk. */
    static RerunRequest again(String query, String pageHash) {
        return new RerunRequest(query, null, pageHash, "", List.of(), Set.of(), false);
    }

    /**
     * This request and a later one as one: the newest widget values win, presses of the older one are kept, fragments add up; a
     * request for the whole script swallows those for fragments.
     */
    RerunRequest merge(RerunRequest later) {
        List<String> merged = List.of();
        if (isFragmentRun() && later.isFragmentRun()) {
            Set<String> all = new LinkedHashSet<>(fragments);
            all.addAll(later.fragments);
            merged = List.copyOf(all);
        }
        return new RerunRequest(
                later.query,
                mergeWidgets(later.widgets),
                later.pageHash,
                later.pageName,
                merged,
                later.cachedHashes,
                later.fromScript);
    }

    private @Nullable List<WidgetState> mergeWidgets(@Nullable List<WidgetState> later) {
        if (widgets == null || later == null) {
            return later == null ? widgets : later;
        }
        Map<String, WidgetState> states = new LinkedHashMap<>();
        later.forEach(w -> states.put(w.getId(), w));
        widgets.stream().filter(WireValues::isTrigger).forEach(w -> states.putIfAbsent(w.getId(), w));
        return new ArrayList<>(states.values());
    }
}
