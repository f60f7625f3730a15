package dev.weir.web;

import dev.weir.command.ClientInfo;
import jakarta.websocket.server.HandshakeRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a browser said when it opened its socket.
 *
 * @param headers by lower-case name
 * @param protocols the list in {@code Sec-WebSocket-Protocol}, empty positions included
 */
record Handshake(Map<String, List<String>> headers, List<String> protocols, Arrival arrival) {

    /** The subprotocol of Streamlit's pages. */
    static final String PROTOCOL = "streamlit";

    /** Where the list has the session to go on with; before it the XSRF token, before that the protocol. */
    private static final int SESSION_POSITION = 2;

    static Handshake of(HandshakeRequest request, Optional<Arrival> arrival) {
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
        return new Handshake(
                headers,
                List.copyOf(protocols),
                arrival.orElseThrow(() -> new IllegalStateException("A handshake that did not pass the filter")));
    }

    /** The session that the browser wants to go on with, or empty. */
    String sessionToResume() {
        return protocols.size() > SESSION_POSITION ? protocols.get(SESSION_POSITION) : "";
    }

    Optional<String> header(String name) {
        return headers.getOrDefault(name, List.of()).stream().findFirst();
    }

    /** What scripts may know of the browser; the page tells the rest with its first message. */
    ClientInfo client() {
        return new ClientInfo(
                Map.copyOf(headers),
                Cookies.parse(headers.getOrDefault("cookie", List.of())),
                arrival.address().isEmpty() || isLoopback(arrival.address()) ? null : arrival.address(),
                null,
                null,
                null,
                null,
                null,
                null,
                arrival.base(),
                arrival.person());
    }

    /** This machine has no address, as in Streamlit (1.62). */
    private static boolean isLoopback(String address) {
        return address.startsWith("127.") || address.equals("::1") || address.equals("0:0:0:0:0:0:0:1");
    }
}
