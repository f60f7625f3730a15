package dev.weir.script;

import dev.weir.script.AsgiMessage.Header;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a connection when it begins.
 *
 * @param type {@code http} or {@code websocket}
 * @param httpVersion such as 1.1
 * @param root the path of the app on the server
 * @param path the path below it, decoded
 * @param rawPath the whole path as it was sent
 * @param query without the question mark
 * @param headers with lower-case names, repeated ones as often as they came
 * @param client address and port; null where the server does not know
 * @param protocols the subprotocols that a socket's client offers
 */
public record AsgiScope(
        String type,
        String httpVersion,
        String method,
        String scheme,
        String root,
        String path,
        String rawPath,
        String query,
        List<Header> headers,
        @Nullable Endpoint client,
        Endpoint server,
        List<String> protocols) {

    /** A host and a port. */
    public record Endpoint(String host, int port) {}
}
