package dev.weir.web.asgi;

import dev.weir.script.AsgiConnection;
import dev.weir.script.AsgiMessage;
import dev.weir.script.AsgiMessage.Accept;
import dev.weir.script.AsgiMessage.Close;
import dev.weir.script.AsgiMessage.Connect;
import dev.weir.script.AsgiMessage.Disconnect;
import dev.weir.script.AsgiMessage.Header;
import dev.weir.script.AsgiScope;
import dev.weir.web.http.SocketUpgrade;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.DeploymentException;
import jakarta.websocket.server.ServerEndpointConfig;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A socket. The container's thread waits until the application says what becomes of it: accepted as a socket of the application's own, passed on to
 * Weir with the headers that middleware adds to its acceptance, or refused.
 */
final class SocketConnection implements AsgiConnection {

    private static final Logger LOG = LoggerFactory.getLogger(SocketConnection.class);

    /** What sockets are closed with when the application failed. */
    private static final int INTERNAL_ERROR = 1011;

    private static final int NORMAL = 1000;

    private static final int ABNORMAL = 1006;

    private interface Decision {
        void run() throws IOException, ServletException;
    }

    private final AsgiScope scope;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final FilterChain chain;
    private final BlockingQueue<Decision> decision = new LinkedBlockingQueue<>();
    private final SocketTraffic traffic = new SocketTraffic();

    // Of the thread of the application's event loop.
    private boolean isConnected;
    private boolean isForwarded;
    private boolean isDecided;

    SocketConnection(AsgiScope scope, HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        this.scope = scope;
        this.request = request;
        this.response = response;
        this.chain = chain;
    }

    /** Waits for the application's decision and carries it out. */
    void open() throws IOException, ServletException {
        try {
            decision.take().run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private void decide(Decision what) {
        isDecided = true;
        decision.add(what);
    }

    @Override
    public AsgiScope scope() {
        return scope;
    }

    @Override
    public void receive(Consumer<AsgiMessage> later) {
        if (!isConnected) {
            isConnected = true;
            later.accept(new Connect());
        } else if (isForwarded) {
            later.accept(new Disconnect(NORMAL, ""));
        } else {
            traffic.receive(later);
        }
    }

    @Override
    public boolean send(AsgiMessage message, Runnable later) {
        if (isDecided) {
            traffic.send(message, later);
            return false;
        }
        if (message instanceof Accept accept) {
            decide(isForwarded ? () -> passOn(accept) : () -> upgrade(accept, later));
            return isForwarded;
        }
        if (message instanceof Close) {
            decide(() -> response.setStatus(HttpServletResponse.SC_FORBIDDEN));
            traffic.gone(ABNORMAL, "");
        }
        return true;
    }

    private void passOn(Accept accept) throws IOException, ServletException {
        for (Header header : accept.headers()) {
            response.addHeader(header.name(), header.value());
        }
        chain.doFilter(request, response);
    }

    private void upgrade(Accept accept, Runnable accepted) throws IOException, ServletException {
        ServerEndpointConfig config = ServerEndpointConfig.Builder.create(SocketEndpoint.class, "/")
                .subprotocols(accept.subprotocol().isEmpty() ? List.of() : List.of(accept.subprotocol()))
                .configurator(new AcceptedSocket(accept, new SocketEndpoint(traffic, accepted)))
                .build();
        try {
            SocketUpgrade.upgrade(request, response, config, Map.of());
        } catch (DeploymentException e) {
            traffic.gone(INTERNAL_ERROR, "");
            accepted.run();
            throw new ServletException(e);
        }
    }

    @Override
    public void forward(Optional<byte[]> body) {
        isForwarded = true;
    }

    @Override
    public void inner(Consumer<AsgiMessage> later) {
        throw new IllegalStateException("Messages of Weir's own sockets do not pass middleware");
    }

    @Override
    public void end(Optional<String> failure) {
        failure.ifPresent(trace -> LOG.error("The socket {} failed\n{}", scope.path(), trace));
        if (!isDecided) {
            int status = failure.isPresent()
                    ? HttpServletResponse.SC_INTERNAL_SERVER_ERROR
                    : HttpServletResponse.SC_FORBIDDEN;
            decide(() -> response.setStatus(status));
        } else if (!isForwarded) {
            traffic.send(new Close(failure.isPresent() ? INTERNAL_ERROR : NORMAL, ""), () -> {});
        }
    }
}
