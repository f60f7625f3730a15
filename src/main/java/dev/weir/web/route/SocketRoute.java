package dev.weir.web.route;

import dev.weir.AppContext;
import dev.weir.web.http.SocketUpgrade;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.Endpoint;
import jakarta.websocket.server.ServerContainer;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** A WebSocket endpoint at a path. */
record SocketRoute(String path, PathPattern pattern, List<String> protocols, Supplier<? extends Endpoint> endpoint)
        implements WebRoute {

    @Override
    public OpenRoute open(AppContext app, ServletContext servlets) {
        if (servlets.getAttribute(ServerContainer.class.getName()) == null) {
            throw new IllegalStateException("This server has no WebSocket container");
        }
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(Endpoint.class, path)
                .subprotocols(protocols)
                .configurator(new Maker(endpoint))
                .build();
        return new Open(pattern, config);
    }

    private record Open(PathPattern pattern, ServerEndpointConfig config) implements OpenRoute {

        @Override
        public boolean matches(String asked) {
            return pattern.matches(asked);
        }

        @Override
        public Set<String> methods() {
            return Set.of("GET");
        }

        @Override
        public void serve(HttpServletRequest request, HttpServletResponse response, String asked)
                throws IOException, ServletException {
            if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
                response.sendError(HttpServletResponse.SC_BAD_REQUEST, "This address is for sockets");
                return;
            }
            try {
                SocketUpgrade.upgrade(
                        request, response, config, pattern.parameters(asked).orElse(Map.of()));
            } catch (DeploymentException e) {
                throw new ServletException(e);
            }
        }
    }

    /** A fresh endpoint for each socket. */
    private static final class Maker extends ServerEndpointConfig.Configurator {
        private final Supplier<? extends Endpoint> endpoint;

        Maker(Supplier<? extends Endpoint> endpoint) {
            this.endpoint = endpoint;
        }

        @Override
        public <T> T getEndpointInstance(Class<T> type) {
            return type.cast(endpoint.get());
        }
    }
}
