package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage.Header;
import jakarta.servlet.http.Cookie;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The headers of a response; repeated ones stay apart. */
final class HeaderList {

    private static final String TYPE = "Content-Type";

    private static final String CHARSET = "charset=";

    /** What the servlet specification says of texts that declare none. */
    private static final String DEFAULT_CHARSET = "ISO-8859-1";

    private final List<Header> headers = new ArrayList<>();
    private @Nullable String charset;

    List<Header> all() {
        return headers.stream()
                .map(h -> new Header(h.name().toLowerCase(Locale.ROOT), h.value()))
                .toList();
    }

    void set(String name, @Nullable String value) {
        headers.removeIf(h -> h.name().equalsIgnoreCase(name));
        add(name, value);
    }

    void add(String name, @Nullable String value) {
        if (value != null) {
            headers.add(new Header(name, value));
        }
    }

    boolean has(String name) {
        return headers.stream().anyMatch(h -> h.name().equalsIgnoreCase(name));
    }

    @Nullable
    String first(String name) {
        return values(name).stream().findFirst().orElse(null);
    }

    List<String> values(String name) {
        return headers.stream()
                .filter(h -> h.name().equalsIgnoreCase(name))
                .map(Header::value)
                .toList();
    }

    List<String> names() {
        return headers.stream().map(Header::name).distinct().toList();
    }

    void clear() {
        headers.clear();
        charset = null;
    }

    /** The character set of texts: the one that was set, or the type's. */
    String charset() {
        if (charset != null) {
            return charset;
        }
        String type = first(TYPE);
        int at = type == null ? -1 : type.toLowerCase(Locale.ROOT).indexOf(CHARSET);
        if (type == null || at < 0) {
            return DEFAULT_CHARSET;
        }
        return type.substring(at + CHARSET.length()).split(";", 2)[0].strip().replace("\"", "");
    }

    void charset(@Nullable String name) {
        charset = name;
        if (name != null) {
            declareCharset(name);
        }
    }

    /** Writes the character set into the type, where there is one without. */
    void declareCharset(String name) {
        String type = first(TYPE);
        if (type != null && !type.toLowerCase(Locale.ROOT).contains(CHARSET)) {
            set(TYPE, type + ";" + CHARSET + name);
        }
    }

    static String date(long millis) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(
                Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    static String cookie(Cookie cookie) {
        StringBuilder out = new StringBuilder(cookie.getName()).append('=').append(cookie.getValue());
        cookie.getAttributes().forEach((name, value) -> {
            if (name.equalsIgnoreCase("Secure") || name.equalsIgnoreCase("HttpOnly")) {
                if (Boolean.parseBoolean(value) || value.isEmpty()) {
                    out.append("; ").append(name);
                }
            } else {
                out.append("; ").append(name).append('=').append(value);
            }
        });
        return out.toString();
    }
}
