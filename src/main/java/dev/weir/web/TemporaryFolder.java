package dev.weir.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The server's folder for temporary files, which Python is unpacked into and sessions are kept in over a restart. */
final class TemporaryFolder {

    private TemporaryFolder() {}

    /** What is wrong with it, and what helps; empty if it is as it should be. */
    static Optional<String> problem() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath();
        String reason;
        if (Files.isDirectory(folder)) {
            try {
                Files.delete(Files.createTempFile(folder, "weir", ".tmp"));
                return Optional.empty();
            } catch (IOException e) {
                reason = "cannot be written (" + e + ")";
            }
        } else {
            reason = Files.exists(folder) ? "is no folder" : "does not exist";
        }
        return Optional.of("The server's folder for temporary files, " + folder + ", " + reason + ". Make it one that "
                + System.getProperty("user.name") + " can write, or start the server with -Djava.io.tmpdir=FOLDER");
    }
}
