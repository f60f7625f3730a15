package dev.weir;

import java.util.List;
import java.util.Optional;

/** What Weir serves itself at every app, with all that stands below; no route of an app's own gets to see it. */
public final class ReservedPaths {

    private static final List<String> FOLDERS = List.of("/_stcore", "/media", "/component", "/static");

    private ReservedPaths() {}

    /** The reserved folder that a path below the app is or lies in. */
    public static Optional<String> folderOf(String path) {
        return FOLDERS.stream()
                .filter(folder -> path.equals(folder) || path.startsWith(folder + "/"))
                .findFirst();
    }
}
