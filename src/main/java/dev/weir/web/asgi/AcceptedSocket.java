package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage.Accept;
import dev.weir.script.AsgiMessage.Header;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.ArrayList;
import java.util.List;

/** Answers one handshake as the application said. */
final class AcceptedSocket extends ServerEndpointConfig.Configurator {

    private final Accept accept;
    private final SocketEndpoint endpoint;

    AcceptedSocket(Accept accept, SocketEndpoint endpoint) {
        this.accept = accept;
        this.endpoint = endpoint;
    }

    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(endpoint);
    }

    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        return accept.subprotocol();
    }

    /** The application has seen the Origin. */
    @Override
    public boolean checkOrigin(String origin) {
        return true;
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        for (Header header : accept.headers()) {
            response.getHeaders()
                    .computeIfAbsent(header.name(), name -> new ArrayList<>())
                    .add(header.value());
        }
    }
}
