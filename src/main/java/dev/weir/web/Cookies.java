package dev.weir.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cookie headers, read as leniently as browsers and proxies write them: what makes no sense is skipped. */
final class Cookies {

    private Cookies() {}

    static Map<String, String> parse(List<String> headers) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : headers) {
            for (String part : header.split(";", -1)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    cookies.putIfAbsent(part.substring(0, equals).strip(), unquoted(part.substring(equals + 1)));
                }
            }
        }
        return Map.copyOf(cookies);
    }

    private static String unquoted(String value) {
        String bare = value.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1)
                : bare;
    }
}
