package dev.weir.session;

import dev.weir.command.Cursor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A function that reruns by itself, with the places as they were when it was called: a rerun draws where the first run drew. What it
 * draws outside its own container goes to a transparent block there, which keeps its path over reruns.
 */
final class Fragment {

    final String id;
    final String page;

    /** The script that called it, of which its widgets' identities tell: the page, or the main script around the pages. */
    final String scriptHash;

    final Supplier<@Nullable Object> body;

    /** Where it was called. */
    final Places places;

    private final Map<Outside, Cursor> outside = new HashMap<>();
    private List<Integer> container = List.of();

    Fragment(String id, String page, String scriptHash, Supplier<@Nullable Object> body, Places places) {
        this.id = id;
        this.page = page;
        this.scriptHash = scriptHash;
        this.body = body;
        this.places = places.copy();
    }

    void standsAt(List<Integer> path) {
        container = path;
    }

    /** Whether a cursor runs in the fragment's own container or in one of its blocks outside. */
    boolean owns(Cursor cursor) {
        List<Integer> path = cursor.parentPath();
        // The container itself is opened by a cursor that stands where the container will stand.
        return cursor.path().equals(container)
                || startsWith(path, container)
                || outside.values().stream().anyMatch(block -> startsWith(path, block.path()));
    }

    private static boolean startsWith(List<Integer> path, List<Integer> start) {
        return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
    }

    /** Where its blocks stand outside. */
    Map<Outside, Cursor> outside() {
        return outside;
    }

    /**
     * A place outside of a fragment that it draws in.
     *
     * @param path of the container, or of the spot of one element
     * @param isSpot whether it is the spot of one element, such as {@code st.empty()}
     */
    record Outside(List<Integer> path, boolean isSpot) {
        static Outside of(Cursor cursor) {
            return new Outside(cursor.isLocked() ? cursor.path() : cursor.parentPath(), cursor.isLocked());
        }
    }
}
