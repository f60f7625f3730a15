package dev.weir.web;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weir.session.Link;
import dev.weir.session.LogMarks;
import dev.weir.wire.BackMsg;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code _stcore/stream}: one browser tab. Takes binary messages in parts and counts for itself, since a container that
 * collects whole messages sets aside the largest possible one for every socket.
 */
public final class SessionSocket extends Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SessionSocket.class);

    private final AppRuntime runtime;
    private @Nullable SocketLink link;
    private dev.weir.session.@Nullable Session session;

    SessionSocket(AppRuntime runtime) {
        this.runtime = runtime;
    }

    @Override
    public void onOpen(Session socket, EndpointConfig config) {
        try (LogMarks.Mark mark = runtime.mark()) {
            open(socket, config);
        }
    }

    private void open(Session socket, EndpointConfig config) {
        Handshake handshake = handshake(socket, config);
        Duration sendTime = Duration.ofSeconds(runtime.config().intOf("weir.sendSeconds"));
        SocketLink opened = new SocketLink(socket, sendTime, runtime.metrics()::sent);
        if (!runtime.origins()
                .allows(
                        handshake.header("origin"),
                        Optional.of(handshake.arrival().host()))) {
            opened.close(CloseCodes.VIOLATED_POLICY, "Pages of this origin may not connect");
            return;
        }
        // The container's own limit on idle sockets would end quiet sessions; Connections tells the dead from the
        // quiet.
        socket.setMaxIdleTimeout(0);
        try {
            session = runtime.connect(
                    Owners.of(handshake.arrival().person()), handshake.client(), handshake.sessionToResume(), opened);
        } catch (IllegalStateException stopping) {
            opened.goAway();
            return;
        } catch (RuntimeException e) {
            LOG.error("The app at '{}' cannot open a session", runtime.mountPath(), e);
            opened.close(CloseCodes.UNEXPECTED_CONDITION, "The server could not open a session; its log tells why");
            return;
        }
        link = opened;
        runtime.connections().add(opened);
        IncomingMessage incoming = new IncomingMessage(runtime.options().maxMessageBytes());
        socket.addMessageHandler(ByteBuffer.class, (MessageHandler.Partial<ByteBuffer>)
                (part, last) -> receive(opened, incoming, part, last));
        socket.addMessageHandler(String.class, (MessageHandler.Partial<String>)
                (part, last) -> opened.close(CloseCodes.CANNOT_ACCEPT, "Only binary messages are understood"));
        socket.addMessageHandler(PongMessage.class, (MessageHandler.Whole<PongMessage>) pong -> opened.heard());
    }

    /** Servers differ in which of the two maps is the connection's own; where both are, both have it. */
    private static Handshake handshake(Session socket, EndpointConfig config) {
        Object said = socket.getUserProperties().get(SocketConfigurator.HANDSHAKE);
        Object kept = said != null ? said : config.getUserProperties().get(SocketConfigurator.HANDSHAKE);
        return (Handshake) Objects.requireNonNull(kept, "A socket without handshake");
    }

    private void receive(SocketLink from, IncomingMessage incoming, ByteBuffer part, boolean last) {
        from.heard();
        if (!incoming.add(part)) {
            from.close(
                    CloseCodes.TOO_BIG,
                    "Messages may have " + runtime.options().maxMessageBytes() + " bytes (server.maxMessageSize)");
            return;
        }
        if (last) {
            handle(from, incoming.take());
        }
    }

    private void handle(Link from, ByteBuffer message) {
        dev.weir.session.Session to = session;
        if (to == null || !runtime.sessions().isServedBy(to, from)) {
            return;
        }
        try (LogMarks.Mark mark = to.mark()) {
            receive(to, message);
        }
    }

    private static void receive(dev.weir.session.Session to, ByteBuffer message) {
        try {
            to.receive(BackMsg.parseFrom(message));
        } catch (InvalidProtocolBufferException e) {
            LOG.debug("Session {} got a message that is none", to.id(), e);
            to.showProtocolError("The server got a message it cannot read. Reload the page if this comes again.");
        } catch (RuntimeException e) {
            LOG.warn("Session {} cannot handle a message", to.id(), e);
            to.showProtocolError("The server could not handle a message of this page: " + e.getMessage());
        }
    }

    @Override
    public void onClose(Session socket, CloseReason reason) {
        SocketLink closed = link;
        dev.weir.session.Session of = session;
        if (closed != null && of != null) {
            runtime.connections().remove(closed);
            try (LogMarks.Mark mark = of.mark()) {
                left(of, closed, reason);
            }
        }
    }

    private static void tellOfLimits(CloseReason reason) {
        LOG.warn(
                "Something between this app and the browser ended the socket since a message was too long (code {}). Raise the limit for"
                        + " WebSocket messages of the server or the proxy to server.maxMessageSize",
                reason.getCloseCode().getCode());
    }

    private void left(dev.weir.session.Session of, SocketLink closed, CloseReason reason) {
        if (reason.getCloseCode().getCode() == CloseCodes.TOO_BIG.getCode() && !closed.isEndedHere()) {
            tellOfLimits(reason);
        }
        if (reason.getCloseCode().getCode() == CloseCodes.GOING_AWAY.getCode() && !closed.isEndedHere()) {
            runtime.sessions().leave(of, closed);
        } else {
            runtime.sessions().disconnect(of, closed);
        }
    }

    /** Browsers vanish in many ways; each ends in {@link #onClose}. */
    @Override
    public void onError(Session socket, Throwable error) {
        LOG.debug("Socket {} failed", socket.getId(), error);
    }
}
