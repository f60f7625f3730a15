package dev.weir.web.http;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** What lies below a folder, and nothing else. */
public final class FolderFiles {

    private FolderFiles() {}

    /**
     * The file or folder of this name, if it really lies below the folder: links may lead out of it.
     *
     * @param name elements with slashes between them, known to be without dot segments
     */
    public static Optional<Path> find(Path folder, String name) {
        try {
            Path found = folder.resolve(name).toRealPath();
            return found.startsWith(folder.toRealPath()) ? Optional.of(found) : Optional.empty();
        } catch (IOException | InvalidPathException notThere) {
            return Optional.empty();
        }
    }
}
