package dev.weir.web;

import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.util.List;

/** Makes the sockets of one app and keeps what their handshakes said. */
final class SocketConfigurator extends ServerEndpointConfig.Configurator {

    /** The user property under which a socket finds its {@link Handshake}; the map is a copy for each connection. */
    static final String HANDSHAKE = Handshake.class.getName();

    private final WeirApps apps;
    private final String mount;

    /** An app may be started anew in its place, so that each socket asks for it. */
    SocketConfigurator(WeirApps apps, String mount) {
        this.apps = apps;
        this.mount = mount;
    }

    /** An instance of ours is handed out as it is: on Tomcat and Liberty nobody else would inject into it. */
    @Override
    public <T> T getEndpointInstance(Class<T> type) {
        return type.cast(new SessionSocket(app()));
    }

    /** It runs: {@link AppFilter} answers for one that does not. */
    private AppRuntime app() {
        return apps.at(mount).orElseThrow(() -> new IllegalStateException("The app at '" + mount + "' does not run"));
    }

    /** The list names a protocol, a token and a session; only the first is a protocol. None at all is accepted too. */
    @Override
    public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
        boolean asked = requested.stream()
                .flatMap(value -> List.of(value.split(",", -1)).stream())
                .map(String::strip)
                .anyMatch(Handshake.PROTOCOL::equals);
        return asked ? Handshake.PROTOCOL : "";
    }

    /** {@code server.enableWebsocketCompression}: without it none of the extensions, of which compression is the only one in use. */
    @Override
    public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
        return app().options().compresses() ? super.getNegotiatedExtensions(installed, requested) : List.of();
    }

    /** The Origin alone does not decide, so {@link AppFilter} did already, and {@link SessionSocket} does again. */
    @Override
    public boolean checkOrigin(String origin) {
        return true;
    }

    @Override
    public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
        config.getUserProperties()
                .put(HANDSHAKE, Handshake.of(request, app().arrivals().current()));
    }
}
