package dev.weir.web;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** A folder of the WAR as a real one: scripts have neighbours, and interpreters read files. */
final class WebFolder {

    private WebFolder() {}

    /** The folder itself where the server unpacked the WAR; else a copy in the server's folder for temporary files. */
    static Path of(ServletContext context, String path) {
        String real = context.getRealPath(path);
        if (real != null && Files.isDirectory(Path.of(real))) {
            return Path.of(real);
        }
        File temporary = (File) context.getAttribute(ServletContext.TEMPDIR);
        Path copy = temporary.toPath().resolve("weir" + path);
        try {
            Files.createDirectories(copy);
            copy(context, path, copy);
        } catch (IOException e) {
            throw new UncheckedIOException("The WAR's folder " + path + " cannot be copied", e);
        }
        return copy;
    }

    private static void copy(ServletContext context, String from, Path to) throws IOException {
        Set<String> entries = context.getResourcePaths(from);
        for (String entry : entries == null ? Set.<String>of() : entries) {
            Path target = to.resolve(entry.substring(from.length()));
            if (entry.endsWith("/")) {
                Files.createDirectories(target);
                copy(context, entry, target);
            } else {
                try (InputStream in = context.getResourceAsStream(entry)) {
                    Files.write(target, in == null ? new byte[0] : in.readAllBytes());
                }
            }
        }
    }
}
