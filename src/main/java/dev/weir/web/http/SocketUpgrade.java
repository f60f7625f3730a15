package dev.weir.web.http;

import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.CloseReason;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.Extension;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.Session;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes a socket of a request whose address the container itself knows nothing of.
 *
 * <p>Jakarta WebSocket 2.1 has a method for that. Tyrus 2.2 (Payara 7, GlassFish 8) upgrades only what an endpoint was added for, and
 * answers 200 to the rest; so there it gets one endpoint, which stands for all and passes on what it is told.
 */
public final class SocketUpgrade {

    private static final String TYRUS = "org.glassfish.tyrus.";

    private static final String ATTRIBUTE = SocketUpgrade.class.getName();

    /** The user property that has the configuration of the endpoint meant. */
    private static final String MEANT = ATTRIBUTE + ".meant";

    /** Below the paths that are Weir's; who asks for it is refused. */
    private static final String PATH = "/_stcore/socket";

    private SocketUpgrade() {}

    /** To be called before the context serves. */
    public static void prepare(ServletContext context, ServerContainer sockets) throws DeploymentException {
        if (sockets.getClass().getName().startsWith(TYRUS)) {
            Relay relay = new Relay();
            ServerEndpointConfig config = ServerEndpointConfig.Builder.create(RelayEndpoint.class, PATH)
                    .configurator(relay)
                    .build();
            sockets.addEndpoint(config);
            context.setAttribute(ATTRIBUTE, config);
        }
    }

    /**
     * Answers the request with a socket.
     *
     * @param path the parameters in the path, by their names
     */
    public static void upgrade(
            HttpServletRequest request,
            HttpServletResponse response,
            ServerEndpointConfig config,
            Map<String, String> path)
            throws IOException, ServletException, DeploymentException {
        ServletContext context = request.getServletContext();
        ServerContainer sockets = (ServerContainer) Objects.requireNonNull(
                context.getAttribute(ServerContainer.class.getName()), "This server has no WebSocket container");
        if (context.getAttribute(ATTRIBUTE) instanceof ServerEndpointConfig relayed
                && relayed.getConfigurator() instanceof Relay relay) {
            relay.meant.set(config);
            try {
                sockets.upgradeHttpToWebSocket(new WithParameters(request, path), response, relayed, path);
            } finally {
                relay.meant.remove();
            }
        } else {
            sockets.upgradeHttpToWebSocket(request, response, config, path);
        }
    }

    /** Tyrus makes the parameters in the path of all the request's. */
    private static final class WithParameters extends HttpServletRequestWrapper {
        private final Map<String, String> path;

        WithParameters(HttpServletRequest request, Map<String, String> path) {
            super(request);
            this.path = path;
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> all = new LinkedHashMap<>(super.getParameterMap());
            path.forEach((name, value) -> all.put(name, new String[] {value}));
            return all;
        }
    }

    /** Asks the configurator of the endpoint meant. */
    private static final class Relay extends ServerEndpointConfig.Configurator {

        /** Of the thread that upgrades. */
        private final ThreadLocal<@Nullable ServerEndpointConfig> meant = new ThreadLocal<>();

        private ServerEndpointConfig meant() {
            return Objects.requireNonNull(meant.get(), "Nobody upgrades");
        }

        @Override
        public boolean checkOrigin(String origin) {
            ServerEndpointConfig to = meant.get();
            return to != null && to.getConfigurator().checkOrigin(origin);
        }

        @Override
        public String getNegotiatedSubprotocol(List<String> none, List<String> requested) {
            return meant().getConfigurator().getNegotiatedSubprotocol(meant().getSubprotocols(), requested);
        }

        @Override
        public List<Extension> getNegotiatedExtensions(List<Extension> installed, List<Extension> requested) {
            return meant().getConfigurator().getNegotiatedExtensions(installed, requested);
        }

        @Override
        public void modifyHandshake(ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
            config.getUserProperties().put(MEANT, meant());
            meant().getConfigurator().modifyHandshake(config, request, response);
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(new RelayEndpoint());
        }
    }

    /** One socket's way to the endpoint meant. */
    public static final class RelayEndpoint extends Endpoint {

        private @Nullable Endpoint meant;

        @Override
        public void onOpen(Session session, EndpointConfig config) {
            ServerEndpointConfig to = (ServerEndpointConfig) Objects.requireNonNull(session.getUserProperties()
                    .getOrDefault(MEANT, config.getUserProperties().get(MEANT)));
            try {
                Endpoint made = (Endpoint) to.getConfigurator().getEndpointInstance(to.getEndpointClass());
                meant = made;
                made.onOpen(session, to);
            } catch (InstantiationException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void onClose(Session session, CloseReason reason) {
            if (meant != null) {
                meant.onClose(session, reason);
            }
        }

        @Override
        public void onError(Session session, Throwable error) {
            if (meant != null) {
                meant.onError(session, error);
            }
        }
    }
}
