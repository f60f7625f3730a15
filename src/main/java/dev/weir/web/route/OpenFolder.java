package dev.weir.web.route;

import dev.weir.web.http.ByteRange;
import dev.weir.web.http.FileTypes;
import dev.weir.web.http.FolderFiles;
import dev.weir.web.http.HttpException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Sends the files of a folder.
 *
 * @param root its real path: what a link leads out of it to is not sent
 */
record OpenFolder(String base, Path root, boolean html) implements OpenRoute {

    private static final Set<String> PRIVATE = Set.of("web-inf", "meta-inf");

    private static final String ANY_TYPE = "application/octet-stream";

    @Override
    public boolean matches(String asked) {
        return asked.startsWith(base) && (asked.length() == base.length() || asked.charAt(base.length()) == '/');
    }

    @Override
    public Set<String> methods() {
        return Set.of("GET", "HEAD");
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, String asked) throws IOException {
        String rest = asked.substring(base.length());
        Optional<Path> found = find(rest.isEmpty() ? "" : rest.substring(1));
        if (found.isPresent() && Files.isDirectory(found.get()) && html) {
            Path index = found.get().resolve("index.html");
            if (Files.isRegularFile(index) && !asked.endsWith("/")) {
                redirectToFolder(request, response);
                return;
            }
            found = FolderFiles.find(root, root.relativize(index).toString());
        }
        if (found.isPresent() && Files.isRegularFile(found.get())) {
            send(request, response, found.get(), HttpServletResponse.SC_OK);
            return;
        }
        Optional<Path> page = html ? FolderFiles.find(root, "404.html").filter(Files::isRegularFile) : Optional.empty();
        if (page.isEmpty()) {
            throw new HttpException(HttpServletResponse.SC_NOT_FOUND, "Not found");
        }
        send(request, response, page.get(), HttpServletResponse.SC_NOT_FOUND);
    }

    /** Links in a page of a folder are relative to the folder. */
    private static void redirectToFolder(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader("Location", request.getRequestURI() + "/" + (query == null ? "" : "?" + query));
    }

    private Optional<Path> find(String name) {
        for (String element : name.split("/", -1)) {
            if (PRIVATE.contains(element.toLowerCase(Locale.ROOT)) || element.equals("..") || element.contains("\\")) {
                return Optional.empty();
            }
        }
        // A file's name with a slash behind it is not the file's name, though file systems may take it for that.
        return FolderFiles.find(root, name).filter(found -> !name.endsWith("/") || Files.isDirectory(found));
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, Path file, int status)
            throws IOException {
        long length = Files.size(file);
        long modified = Files.getLastModifiedTime(file).toMillis();
        String tag = "\"" + Long.toHexString(modified) + "-" + Long.toHexString(length) + "\"";
        response.setContentType(FileTypes.of(String.valueOf(file.getFileName())).orElse(ANY_TYPE));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", modified);
        response.setHeader("Accept-Ranges", "bytes");
        if (status == HttpServletResponse.SC_OK && tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        String asked = status == HttpServletResponse.SC_OK ? request.getHeader("Range") : null;
        Optional<ByteRange> range = asked == null ? Optional.empty() : ByteRange.of(asked, length);
        if (asked != null && range.isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + length);
            throw new HttpException(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE, "There is no such range");
        }
        ByteRange part = range.orElse(new ByteRange(0, length - 1));
        response.setStatus(range.isPresent() ? HttpServletResponse.SC_PARTIAL_CONTENT : status);
        if (range.isPresent()) {
            response.setHeader("Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + length);
        }
        response.setContentLengthLong(part.length());
        if (!request.getMethod().equals("HEAD")) {
            write(file, part, response);
        }
    }

    private static void write(Path file, ByteRange part, HttpServletResponse response) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(part.first());
            byte[] chunk = new byte[1 << 14];
            long left = part.length();
            while (left > 0) {
                int read = in.read(chunk, 0, (int) Math.min(chunk.length, left));
                if (read < 0) {
                    throw new IOException(file + " became shorter while it was sent");
                }
                response.getOutputStream().write(chunk, 0, read);
                left -= read;
            }
        }
    }
}
