package dev.weir.web;

import dev.weir.web.http.FileTypes;
import dev.weir.web.http.FolderFiles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** {@code app/static/PATH}: files of the folder {@code static} beside the script, with {@code server.enableStaticServing}. */
final class StaticHandler {

    static final String FOLDER = "/app/static";

    /** As in Streamlit (1.62): a larger file is asking for a server of its own. */
    private static final long MAX_BYTES = 200L << 20;

    /** What browsers get with its own type, as in Streamlit; anything else they are told is text, so that it does nothing. */
    private static final Set<String> OWN_TYPE = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "bmp", "ico", "svg", "ttf", "otf", "woff", "woff2", "pdf", "xml",
            "json", "mp3", "ogg", "wav", "mp4", "webm");

    void serve(Exchange x) throws IOException {
        if (!x.reads()) {
            return;
        }
        Optional<Path> file = x.app().options().servesStatic() ? find(x) : Optional.empty();
        if (file.isEmpty()) {
            x.notFound();
            return;
        }
        HttpServletResponse response = x.response();
        long length = Files.size(file.get());
        if (length > MAX_BYTES) {
            x.text(HttpServletResponse.SC_NOT_FOUND, "Files above " + MAX_BYTES + " bytes are not served from here");
            return;
        }
        x.app().origins().shareWithAllowed(x);
        response.setContentType(type(file.get()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLengthLong(length);
        if (x.wantsBody()) {
            Files.copy(file.get(), response.getOutputStream());
        }
    }

    private static Optional<Path> find(Exchange x) {
        String name = x.path().value().substring(FOLDER.length() + 1);
        return x.app()
                .app()
                .file()
                .filter(script -> !name.isEmpty())
                .flatMap(script -> FolderFiles.find(script.resolveSibling("static"), name))
                .filter(Files::isRegularFile);
    }

    private static String type(Path file) {
        String name = String.valueOf(file.getFileName());
        return FileTypes.of(name)
                .filter(known -> OWN_TYPE.contains(FileTypes.ending(name)))
                .orElse("text/plain;charset=utf-8");
    }
}
