package dev.weir.web;

import dev.weir.web.http.FileTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** {@code component/NAME/PATH}: the files of components that the app's script declared. */
final class ComponentHandler {

    static final String FOLDER = "/component";

    void serve(Exchange x) throws IOException {
        if (!x.reads()) {
            return;
        }
        Optional<Path> file = find(x);
        if (file.isEmpty()) {
            x.notFound();
            return;
        }
        HttpServletResponse response = x.response();
        x.app().origins().shareWithAllowed(x);
        response.setContentType(
                FileTypes.of(String.valueOf(file.get().getFileName())).orElse("application/octet-stream"));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLengthLong(Files.size(file.get()));
        if (x.wantsBody()) {
            Files.copy(file.get(), response.getOutputStream());
        }
    }

    /** The file, if it really lies below the component's folder: links may lead out of it. */
    private static Optional<Path> find(Exchange x) {
        String[] parts = x.path().value().substring(FOLDER.length() + 1).split("/", 2);
        Optional<Path> folder = x.app().components().folder(parts[0]);
        if (folder.isEmpty() || parts.length < 2) {
            return Optional.empty();
        }
        try {
            Path real = folder.get().toRealPath();
            Path file = folder.get()
                    .resolve(parts[1].isEmpty() ? "index.html" : parts[1])
                    .toRealPath();
            return file.startsWith(real) && Files.isRegularFile(file) ? Optional.of(file) : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }
}
