package dev.weir.command;

import dev.weir.media.MimeTypes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code st.download_button} offers: text, bytes, something that can be read like a file, or a function that gives one of these.
 *
 * @param fileName never empty: without a name of its own the file gets Streamlit's
 */
record DownloadData(byte[] bytes, String mimeType, String fileName) {

    private static final String TEXT = "text/plain";
    private static final String BINARY = "application/octet-stream";
    private static final String NAMELESS = "streamlit_download";

    static DownloadData of(Args args) {
        Language language = args.language();
        Object data = args.raw("data");
        if (data != null && language.isCallable(data)) {
            data = language.call(data, List.of(), Map.of());
        }
        Object content = content(language, data);
        String mime = args.stringOrNull("mime");
        String type = mime != null ? mime : content instanceof String ? TEXT : BINARY;
        byte[] bytes = content instanceof String s ? s.getBytes(StandardCharsets.UTF_8) : (byte[]) content;
        return new DownloadData(bytes, type, name(args, data, type));
    }

    /** The text or the bytes. */
    private static Object content(Language language, @Nullable Object data) {
        Object content = data instanceof String || data instanceof byte[] ? data : read(language, data);
        Object plain = language.toJava(content);
        if (plain instanceof String || plain instanceof byte[]) {
            return plain;
        }
        throw StreamlitException.api("Invalid binary data format: " + Texts.type(language, data));
    }

    /** All of something like a file, from its beginning. */
    static @Nullable Object read(Language language, @Nullable Object file) {
        Object read = file == null ? null : language.attribute(file, "read");
        if (read == null || !language.isCallable(read)) {
            return file;
        }
        Object seek = language.attribute(Objects.requireNonNull(file), "seek");
        if (seek != null && language.isCallable(seek)) {
            language.call(seek, List.of(0L), Map.of());
        }
        return language.call(read, List.of(), Map.of());
    }

    private static String name(Args args, @Nullable Object data, String type) {
        String given = args.stringOrNull("file_name");
        if (given != null) {
            return given;
        }
        if (data != null && !(data instanceof String) && !(data instanceof byte[])) {
            Object own = args.language().attribute(data, "name");
            if (own instanceof String path && !path.isEmpty()) {
                return path.substring(path.lastIndexOf('/') + 1);
            }
        }
        return NAMELESS + MimeTypes.extension(type);
    }
}
