package dev.weir.web;

import dev.weir.command.ClientInfo;
import jakarta.websocket.server.HandshakeRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a browser said when it opened its socket.
 *
 * @param headers by lower-case name
 * @param protocols the list in {@code Sec-WebSocket-Protocol}, empty positions included
 */
record Handshake(Map<String, List<String>> headers, List<String> protocols) {

    /** The subprotocol of Streamlit's pages. */
    static final String PROTOCOL = "streamlit";

    /** Where the list has the session to go on with; before it the XSRF token, before that the protocol. */
    private static final int SESSION_POSITION = 2;

    /**
     * The header in which {@link AppFilter} hands over the browser's address, which a handshake does not carry itself. Made
     * up at each start, so that nobody outside can send it.
     */
    static final String ADDRESS_HEADER = "weir-address-" + UUID.randomUUID();

    static Handshake of(HandshakeRequest request) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        request.getHeaders()
                .forEach(
                        (name, values) -> headers.computeIfAbsent(name.toLowerCase(Locale.ROOT), n -> new ArrayList<>())
                                .addAll(values));
        List<String> protocols = new ArrayList<>();
        // Some servers hand over one value with commas, some one value for each.
        for (String value : headers.getOrDefault("sec-websocket-protocol", List.of())) {
            for (String part : value.split(",", -1)) {
                protocols.add(part.strip());
            }
        }
        return new Handshake(headers, List.copyOf(protocols));
    }

    /** The session that the browser wants to go on with, or empty. */
    String sessionToResume() {
        return protocols.size() > SESSION_POSITION ? protocols.get(SESSION_POSITION) : "";
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What scripts may know of the browser; the page tells the rest with its first message. */
    ClientInfo client(@Nullable String user) {
        Map<String, List<String>> shown = new LinkedHashMap<>(headers);
        shown.remove(ADDRESS_HEADER);
        return new ClientInfo(
                Map.copyOf(shown),
                Cookies.parse(headers.getOrDefault("cookie", List.of())),
                header(ADDRESS_HEADER).filter(a -> !isLoopback(a)).orElse(null),
                null,
                null,
                null,
                null,
                null,
                null,
                user);
    }

    /** This machine has no address, as in Streamlit (1.62). */
    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
