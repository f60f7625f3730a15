package dev.weir.media;

import java.util.Map;

/** File name endings for the types of files that scripts offer. */
public final class MimeTypes {

    private static final Map<String, String> EXTENSIONS = Map.ofEntries(
            Map.entry("image/png", ".png"),
            Map.entry("image/jpeg", ".jpg"),
            Map.entry("image/gif", ".gif"),
            Map.entry("image/webp", ".webp"),
            Map.entry("image/bmp", ".bmp"),
            Map.entry("image/svg+xml", ".svg"),
            Map.entry("text/plain", ".txt"),
            Map.entry("text/csv", ".csv"),
            Map.entry("text/html", ".html"),
            Map.entry("text/vtt", ".vtt"),
            Map.entry("application/json", ".json"),
            Map.entry("application/pdf", ".pdf"),
            Map.entry("application/zip", ".zip"),
            Map.entry("application/octet-stream", ".bin"),
            Map.entry("audio/wav", ".wav"),
            Map.entry("audio/mpeg", ".mp3"),
            Map.entry("audio/ogg", ".oga"),
            Map.entry("video/mp4", ".mp4"),
            Map.entry("video/webm", ".webm"));

    private MimeTypes() {}

    /** The ending with its dot, or empty for a type not known here. */
    public static String extension(String mimeType) {
        return EXTENSIONS.getOrDefault(mimeType, "");
    }
}
