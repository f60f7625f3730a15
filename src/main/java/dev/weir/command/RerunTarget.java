package dev.weir.command;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the next run is to be.
 *
 * @param fragmentOnly rerun the current fragment only
 * @param pageHash the page to go to, or null for the current one
 * @param query with a page: its query parameters (text or lists of text); null keeps the current ones
 */
public record RerunTarget(
        boolean fragmentOnly,
        @Nullable String pageHash,
        @Nullable Map<String, Object> query) {

    public static RerunTarget app() {
        return new RerunTarget(false, null, null);
    }

    public static RerunTarget fragment() {
        return new RerunTarget(true, null, null);
    }
}
