package dev.weir.web;

import dev.weir.media.MediaStore.MediaFile;
import dev.weir.web.http.ByteRange;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code media/NAME}: pictures, sound, film and downloads that scripts offer. */
final class MediaHandler {

    static final String FOLDER = "/media";

    /** A name is the hash of the content, so an answer can never grow old. */
    private static final String FOR_GOOD = "private, max-age=31536000, immutable";

    void serve(Exchange x) throws IOException {
        if (!x.reads()) {
            return;
        }
        Optional<MediaFile> found = x.app().media().find(x.path().value().substring(FOLDER.length() + 1));
        if (found.isEmpty()) {
            x.notFound();
            return;
        }
        MediaFile file = found.get();
        HttpServletResponse response = x.response();
        response.setHeader("Accept-Ranges", "bytes");
        response.setHeader("X-Content-Type-Options", "nosniff");
        x.app().origins().shareWithAllowed(x);
        long length = file.data().length;
        Optional<String> asked = x.header("Range");
        Optional<ByteRange> range = asked.flatMap(header -> ByteRange.of(header, length));
        if (asked.isPresent() && range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + length);
            x.text(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, "There is no such range");
            return;
        }
        ByteRange part = range.orElse(new ByteRange(0, length - 1));
        if (range.isPresent()) {
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length);
        }
        // Scripts give text as UTF-8; without a word of it browsers guess.
        response.setContentType(
                file.mimeType().startsWith("text/") ? file.mimeType() + ";charset=utf-8" : file.mimeType());
        response.setHeader("Cache-Control", FOR_GOOD);
        if (!file.fileName().isEmpty()) {
            response.setHeader("Content-Disposition", attachment(file.fileName()));
        }
        response.setContentLengthLong(part.length());
        if (x.wantsBody()) {
            response.getOutputStream().write(file.data(), (int) part.first(), (int) part.length());
        }
    }

    /** The name in plain letters where that is possible; else in the form of RFC 8187, and a stand-in for old readers. */
    static String attachment(String name) {
        String safe = name.replaceAll("[\\p{Cntrl}]", "_");
        if (StandardCharsets.US_ASCII.newEncoder().canEncode(safe)) {
            return "attachment; filename=\"" + safe.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        String encoded = URLEncoder.encode(safe, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        String plain = safe.replaceAll("[^\\x20-\\x7E]", "_").replace("\\", "_").replace("\"", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
