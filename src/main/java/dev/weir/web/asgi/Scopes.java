package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage.Header;
import dev.weir.script.AsgiScope;
import dev.weir.script.AsgiScope.Endpoint;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From servlet requests to ASGI scopes. */
final class Scopes {

    private static final int LAST_BYTE = 0xFF;

    private Scopes() {}

    static boolean isSocket(HttpServletRequest request) {
        String upgrade = request.getHeader("Upgrade");
        return upgrade != null && upgrade.equalsIgnoreCase("websocket");
    }

    /** The decoded path below the app. */
    static String path(HttpServletRequest request, String mount) {
        String below = Objects.requireNonNullElse(request.getServletPath(), "")
                + Objects.requireNonNullElse(request.getPathInfo(), "");
        String path = below.startsWith(mount) ? below.substring(mount.length()) : below;
        return path.isEmpty() ? "/" : path;
    }

    static AsgiScope of(HttpServletRequest request, String mount) {
        boolean socket = isSocket(request);
        String scheme = request.getScheme();
        String protocol = request.getProtocol();
        return new AsgiScope(
                socket ? "websocket" : "http",
                protocol.substring(protocol.indexOf('/') + 1),
                request.getMethod(),
                socket ? (scheme.equals("https") ? "wss" : "ws") : scheme,
                request.getContextPath() + mount,
                path(request, mount),
                bytes(request.getRequestURI()),
                bytes(Objects.requireNonNullElse(request.getQueryString(), "")),
                headers(request),
                client(request),
                new Endpoint(request.getServerName(), request.getServerPort()),
                protocols(request));
    }

    private static @Nullable Endpoint client(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        return address == null ? null : new Endpoint(address, request.getRemotePort());
    }

    private static List<Header> headers(HttpServletRequest request) {
        List<Header> out = new ArrayList<>();
        for (String name : Collections.list(request.getHeaderNames())) {
            for (String value : Collections.list(request.getHeaders(name))) {
                out.add(new Header(bytes(name.toLowerCase(Locale.ROOT)), bytes(value)));
            }
        }
        return out;
    }

    /** Servers read the bytes of a header one by one, or as UTF-8; either way the letters that come out stand for the bytes that came. */
    private static String bytes(String text) {
        return text.chars().allMatch(c -> c <= LAST_BYTE)
                ? text
                : new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static List<String> protocols(HttpServletRequest request) {
        List<String> out = new ArrayList<>();
        for (String value : Collections.list(request.getHeaders("Sec-WebSocket-Protocol"))) {
            for (String protocol : value.split(",", -1)) {
                if (!protocol.isBlank()) {
                    out.add(protocol.strip());
                }
            }
        }
        return out;
    }
}
