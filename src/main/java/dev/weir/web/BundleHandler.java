package dev.weir.web;

import dev.weir.web.http.FileTypes;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The files of the page's own bundle. Their folder has the build's hash for a name, so browsers may keep them for good. */
final class BundleHandler {

    static final String FOLDER = "/static";

    private static final String RESOURCES = "/weir-frontend";

    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    /** What lies in the bundle; anything else that lies below the same folder of the class path is none of it. */
    private static final Pattern FILE = Pattern.compile("/static/[0-9a-f]{16}(/[A-Za-z0-9_@-][A-Za-z0-9._@-]*)+");

    /** Answers, unless the path cannot be one of the bundle's. */
    boolean serve(Exchange x) throws IOException {
        String path = x.path().value();
        if (!FILE.matcher(path).matches()) {
            return false;
        }
        if (!x.reads()) {
            return true;
        }
        Optional<String> type = FileTypes.of(path);
        boolean zips = x.header("Accept-Encoding").map(BundleHandler::takesGzip).orElse(false);
        try (InputStream small = zips ? open(path + ".gz") : null;
                InputStream plain = small == null ? open(path) : null) {
            InputStream body = small != null ? small : plain;
            if (type.isEmpty() || body == null) {
                x.notFound();
                return true;
            }
            HttpServletResponse response = x.response();
            if (small != null) {
                response.setHeader("Content-Encoding", "gzip");
            }
            response.setHeader("Vary", "Accept-Encoding");
            response.setContentType(type.get());
            response.setHeader("Cache-Control", FOR_GOOD);
            response.setHeader("X-Content-Type-Options", "nosniff");
            if (x.wantsBody()) {
                body.transferTo(response.getOutputStream());
            }
        }
        return true;
    }

    private static @Nullable InputStream open(String path) {
        return BundleHandler.class.getResourceAsStream(RESOURCES + path);
    }

    private static boolean takesGzip(String accepted) {
        for (String coding : accepted.toLowerCase(Locale.ROOT).split(",", -1)) {
            String[] parts = coding.split(";", 2);
            if (parts[0].strip().equals("gzip")) {
                return parts.length < 2 || !parts[1].replace(" ", "").matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
