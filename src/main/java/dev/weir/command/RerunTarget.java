package dev.weir.command;

import org.jspecify.annotations.Nullable;

/**
 * What the next run is to be.
 *
 * @param fragmentOnly rerun the current fragment only
 * @param pageHash the page to go to, or null for the current one
 */
public record RerunTarget(boolean fragmentOnly, @Nullable String pageHash) {

    public static RerunTarget app() {
        return new RerunTarget(false, null);
    }

    public static RerunTarget fragment() {
        return new RerunTarget(true, null);
    }

    public static RerunTarget page(String hash) {
        return new RerunTarget(false, hash);
    }
}
