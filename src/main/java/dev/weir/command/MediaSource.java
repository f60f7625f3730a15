package dev.weir.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sound, film and documents as scripts give them: an address, a file's name or path, bytes, or something to read from. */
final class MediaSource {

    private MediaSource() {}

    /**
     * The address of what is to be shown; empty for None.
     *
     * @param place tells this file from others of the element
     * @throws StreamlitException {@code MediaFileStorageError} for a file that cannot be read, {@code RuntimeError} for other values
     */
    static String url(ScriptRun run, @Nullable Object data, String mimeType, String place) {
        if (data == null) {
            return "";
        }
        if (data instanceof String s && isAddress(s)) {
            return s;
        }
        String file = data instanceof String s ? s : path(run.language(), data);
        byte[] bytes = file == null ? bytes(run.language(), data) : read(run, file);
        if (bytes == null) {
            throw StreamlitException.type(
                    "RuntimeError", "Invalid binary data format: " + Texts.type(run.language(), data));
        }
        return run.media().add(bytes, mimeType, place, "");
    }

    static boolean isAddress(String text) {
        return text.startsWith("http://") || text.startsWith("https://") || text.startsWith("data:");
    }

    /** The path of a path object: Python's {@code pathlib.Path}, Java's {@link Path}. Null for other things. */
    static @Nullable String path(Language language, Object data) {
        if (data instanceof Path p) {
            return p.toString();
        }
        Object path = isPlain(data) ? null : language.attribute(data, "__fspath__");
        return path == null ? null : language.text(language.call(path, List.of(), Map.of()));
    }

    /** The bytes of bytes and of something that can be read like a file; null for other things. */
    static byte @Nullable [] bytes(Language language, Object data) {
        Object content = data instanceof byte[] || isPlain(data) ? data : DownloadData.read(language, data);
        return language.toJava(content) instanceof byte[] bytes ? bytes : null;
    }

    /** A file; a relative path begins beside the main script. */
    private static byte[] read(ScriptRun run, String file) {
        try {
            return Files.readAllBytes(Path.of(run.pages().mainFolder()).resolve(file));
        } catch (IOException | InvalidPathException e) {
            throw StreamlitException.type("MediaFileStorageError", "Error opening '" + file + "'");
        }
    }

    private static boolean isPlain(Object value) {
        return value instanceof String || value instanceof Number || value instanceof Boolean;
    }
}
