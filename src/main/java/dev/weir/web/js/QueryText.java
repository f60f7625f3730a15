package dev.weir.web.js;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Query strings. The container's own parameters would take a form's body with them, which routes want to read. */
final class QueryText {

    private QueryText() {}

    /** The last value of each name; pairs that are wrongly escaped are left out. */
    static Map<String, String> read(String query) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            try {
                if (!pair.isEmpty()) {
                    out.put(decoded(parts[0]), parts.length == 1 ? "" : decoded(parts[1]));
                }
            } catch (IllegalArgumentException notEscaped) {
                continue;
            }
        }
        return out;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
