package dev.weir.web;

import dev.weir.media.ComponentFolders;
import dev.weir.web.http.FileTypes;
import dev.weir.web.http.FolderFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** {@code component/NAME/PATH} and {@code _stcore/bidi-components/NAME/PATH}: the files of components that the app's script declared. */
final class ComponentHandler {

    static final String FOLDER = "/component";

    /** Where the files of components of the second generation are. */
    static final String SECOND = "/_stcore/bidi-components";

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

    private static Optional<Path> find(Exchange x) {
        boolean second = x.path().isBelow(SECOND);
        String[] parts = x.path()
                .value()
                .substring((second ? SECOND : FOLDER).length() + 1)
                .split("/", 2);
        Optional<Path> folder = x.app().components().folder(second ? ComponentFolders.second(parts[0]) : parts[0]);
        if (folder.isEmpty() || parts.length < 2) {
            return Optional.empty();
        }
        return FolderFiles.find(folder.get(), parts[1].isEmpty() ? "index.html" : parts[1])
                .filter(Files::isRegularFile);
    }
}
