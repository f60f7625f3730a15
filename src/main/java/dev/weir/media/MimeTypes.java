package dev.weir.media;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Types of files by the ending of their name, and the way back. Of our own, so that a file has the same type on every server. */
public final class MimeTypes {

    /** Type, the ending that names made here get, and further endings of such files. */
    private static final List<List<String>> TABLE = List.of(
            List.of("text/javascript", "js", "mjs", "cjs"),
            List.of("text/css", "css"),
            List.of("text/html", "html", "htm"),
            List.of("text/plain", "txt"),
            List.of("text/markdown", "md"),
            List.of("text/csv", "csv"),
            List.of("text/vtt", "vtt"),
            List.of("application/json", "json", "map"),
            List.of("application/geo+json", "geojson"),
            List.of("application/manifest+json", "webmanifest"),
            List.of("application/xml", "xml"),
            List.of("application/pdf", "pdf"),
            List.of("application/wasm", "wasm"),
            List.of("application/zip", "zip"),
            List.of("application/gzip", "gz"),
            List.of("application/octet-stream", "bin"),
            List.of("model/gltf+json", "gltf"),
            List.of("model/gltf-binary", "glb"),
            List.of("image/svg+xml", "svg"),
            List.of("image/png", "png"),
            List.of("image/jpeg", "jpg", "jpeg"),
            List.of("image/gif", "gif"),
            List.of("image/webp", "webp"),
            List.of("image/avif", "avif"),
            List.of("image/bmp", "bmp"),
            List.of("image/x-icon", "ico"),
            List.of("image/tiff", "tif", "tiff"),
            List.of("font/woff2", "woff2"),
            List.of("font/woff", "woff"),
            List.of("font/ttf", "ttf"),
            List.of("font/otf", "otf"),
            List.of("audio/mpeg", "mp3"),
            List.of("audio/ogg", "oga", "ogg"),
            List.of("audio/wav", "wav"),
            List.of("audio/flac", "flac"),
            List.of("video/mp4", "mp4"),
            List.of("video/quicktime", "mov"),
            List.of("video/webm", "webm"));

    private static final Map<String, String> BY_ENDING = byEnding();

    private MimeTypes() {}

    private static Map<String, String> byEnding() {
        Map<String, String> out = new HashMap<>();
        TABLE.forEach(row -> row.subList(1, row.size()).forEach(ending -> out.put(ending, row.getFirst())));
        return Map.copyOf(out);
    }

    /** What stands behind the last dot, in lower case. */
    public static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The type of a file; empty for an ending that is not known. */
    public static Optional<String> of(String name) {
        return Optional.ofNullable(BY_ENDING.get(ending(name)));
    }

    /** The ending with its dot, or empty for a type not known here. */
    public static String extension(String mimeType) {
        return TABLE.stream()
                .filter(row -> row.getFirst().equals(mimeType))
                .findFirst()
                .map(row -> "." + row.get(1))
                .orElse("");
    }
}
