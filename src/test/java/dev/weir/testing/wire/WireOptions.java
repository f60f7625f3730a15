package dev.weir.testing.wire;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a test's browser shows up at the server. The defaults are those of an ordinary tab.
 *
 * @param subprotocols what the handshake offers, first the protocol, then the XSRF token, then the session to resume;
 *     empty offers none
 * @param origin the {@code Origin} header: {@link #SAME} for the server's own, empty string for no header
 * @param headers further headers of the handshake
 * @param query the query string the session begins with, without the question mark
 * @param pageName the page the session begins with, by URL path
 * @param timeout how long one answer may take
 */
public record WireOptions(
        Optional<List<String>> subprotocols,
        String origin,
        Map<String, String> headers,
        String query,
        String pageName,
        Duration timeout) {
    /** Says that the {@code Origin} header names the server itself. */
    public static final String SAME = "same";

    /** Long enough for a first run that waits for an interpreter on a busy machine; a hung test ends all the same. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    public static WireOptions ordinary() {
        return new WireOptions(
                Optional.of(List.of("streamlit", "PLACEHOLDER_AUTH_TOKEN")), SAME, Map.of(), "", "", PATIENCE);
    }

    /** Without any subprotocol, as hand-written clients come. */
    public WireOptions withoutSubprotocol() {
        return new WireOptions(Optional.empty(), origin, headers, query, pageName, timeout);
    }

    /** Resumes the session with this id, as the frontend does after a dropped socket. */
    public WireOptions resuming(String sessionId) {
        List<String> offered = List.of("streamlit", "PLACEHOLDER_AUTH_TOKEN", sessionId);
        return new WireOptions(Optional.of(offered), origin, headers, query, pageName, timeout);
    }

    public WireOptions from(String otherOrigin) {
        return new WireOptions(subprotocols, otherOrigin, headers, query, pageName, timeout);
    }

    public WireOptions header(String name, String value) {
        Map<String, String> more = new HashMap<>(headers);
        more.put(name, value);
        return new WireOptions(subprotocols, origin, Map.copyOf(more), query, pageName, timeout);
    }

    public WireOptions startingWith(String newQuery, String newPageName) {
        return new WireOptions(subprotocols, origin, headers, newQuery, newPageName, timeout);
    }

    public WireOptions patientFor(Duration newTimeout) {
        return new WireOptions(subprotocols, origin, headers, query, pageName, newTimeout);
    }

    Optional<String> origin(URI stream) {
        if (!origin.equals(SAME)) {
            return origin.isEmpty() ? Optional.empty() : Optional.of(origin);
        }
        String scheme = "wss".equals(stream.getScheme()) ? "https" : "http";
        return Optional.of(scheme + "://" + stream.getRawAuthority());
    }
}
