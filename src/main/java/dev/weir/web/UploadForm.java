package dev.weir.web;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/** The one file in the body of an upload. */
record UploadForm(String name, String type, byte[] data) {

    /** The body is no form with exactly one file. */
    static final class MalformedException extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedException(String message) {
            super(message);
        }
    }

    /** The file has more bytes than allowed. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Streamlit (1.62) says it so. */
    private static final String ONE_FILE = "Expected 1 file, but got ";

    /**
     * Reads while it comes, and stops at the limit.
     *
     * @param limit the most bytes the file may have
     * @throws IOException if the browser goes away
     */
    static UploadForm read(@Nullable String contentType, InputStream body, long limit)
            throws IOException, MalformedException {
        MultipartInput parts = MultipartInput.builder()
                .setInputStream(body)
                .setBoundary(boundary(contentType))
                .get();
        // A file name of 10,000 letters is legal; the library refuses longer headers.
        parts.setHeaderCharset(StandardCharsets.UTF_8);
        try {
            Optional<UploadForm> file = Optional.empty();
            boolean more = parts.skipPreamble();
            while (more) {
                Map<String, String> disposition = new java.util.HashMap<>();
                String type = headers(parts.readHeaders(), disposition);
                if (!disposition.containsKey("filename")) {
                    parts.discardBodyData();
                } else if (file.isPresent()) {
                    throw new MalformedException(ONE_FILE + "more");
                } else {
                    String name = disposition.getOrDefault("filename", "");
                    file = Optional.of(new UploadForm(name, type, data(parts, limit)));
                }
                more = parts.readBoundary();
            }
            return file.orElseThrow(() -> new MalformedException(ONE_FILE + "0"));
        } catch (FileUploadException e) {
            throw new MalformedException("The body is no multipart form: " + e.getMessage());
        }
    }

    private static byte[] boundary(@Nullable String contentType) throws MalformedException {
        if (contentType == null || !contentType.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")) {
            throw new MalformedException(ONE_FILE + "0");
        }
        String boundary = parameters(contentType).get("boundary");
        if (boundary == null || boundary.isEmpty()) {
            throw new MalformedException("The form names no boundary");
        }
        return boundary.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Puts the parameters of Content-Disposition into the map; gives back the type. */
    private static String headers(String block, Map<String, String> disposition) {
        String type = "application/octet-stream";
        for (String line : block.split("\r\n", -1)) {
            String lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-disposition:")) {
                disposition.putAll(parameters(line.substring(line.indexOf(':') + 1)));
            } else if (lower.startsWith("content-type:")) {
                type = line.substring(line.indexOf(':') + 1).strip();
            }
        }
        return type;
    }

    private static Map<String, String> parameters(String header) {
        ParameterParser parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        Map<String, String> out = new java.util.HashMap<>();
        parser.parse(header, ';').forEach((name, value) -> out.put(name, value == null ? "" : value));
        return out;
    }

    private static byte[] data(MultipartInput parts, long limit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        parts.readBodyData(new Limited(out, limit));
        return out.toByteArray();
    }

    /** Refuses what goes beyond a limit. */
    private static final class Limited extends FilterOutputStream {
        private long left;

        Limited(OutputStream out, long limit) {
            super(out);
            this.left = limit;
        }

        @Override
        public void write(int b) throws IOException {
            take(1);
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            take(count);
            out.write(bytes, from, count);
        }

        private void take(int count) throws IOException {
            left -= count;
            if (left < 0) {
                throw new TooLargeException();
            }
        }
    }
}
