package dev.weir.web;

import dev.weir.session.Link;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCode;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One WebSocket, as sessions use it. */
final class SocketLink implements Link {

    private static final Logger LOG = LoggerFactory.getLogger(SocketLink.class);

    private final Session socket;
    private final IntConsumer sent;
    private volatile boolean ended;
    private volatile long lastHeard = System.nanoTime();

    /**
     * @param sent told of the bytes of each message that leaves
     */
    SocketLink(Session socket, Duration sendTime, IntConsumer sent) {
        this.socket = socket;
        this.sent = sent;
        socket.getAsyncRemote().setSendTimeout(sendTime.toMillis());
    }

    @Override
    public void send(ByteBuffer message, Done done) {
        sent.accept(message.remaining());
        try {
            socket.getAsyncRemote().sendBinary(message, result -> {
                if (!result.isOK()) {
                    // Browsers leave in the middle of a message all the time.
                    LOG.debug("Socket {} took no message", socket.getId(), result.getException());
                    close(CloseCodes.GOING_AWAY, "The browser does not take messages");
                }
                done.done(result.isOK());
            });
        } catch (IllegalStateException | IllegalArgumentException closed) {
            LOG.debug("Socket {} is closed", socket.getId(), closed);
            done.done(false);
        }
    }

    @Override
    public void close(String reason) {
        close(CloseCodes.TRY_AGAIN_LATER, reason);
    }

    /** The server goes down or starts again: browsers connect again by themselves. */
    void goAway() {
        close(CloseCodes.SERVICE_RESTART, "The server is restarting");
    }

    /** Nobody is there any more. */
    void abandon() {
        close(CloseCodes.GOING_AWAY, "No sign of life from the browser");
    }

    /** Whether this side ended it, and not the browser. */
    boolean isEndedHere() {
        return ended;
    }

    void close(CloseCode code, String reason) {
        ended = true;
        try {
            if (socket.isOpen()) {
                socket.close(new CloseReason(code, reason));
            }
        } catch (IOException | IllegalStateException e) {
            LOG.debug("Socket {} was gone before it was closed", socket.getId(), e);
        }
    }

    void ping() {
        try {
            socket.getAsyncRemote().sendPing(ByteBuffer.allocate(0));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            LOG.debug("Socket {} took no ping", socket.getId(), e);
        }
    }

    /** The browser gave a sign of life. */
    void heard() {
        lastHeard = System.nanoTime();
    }

    boolean isSilentFor(long nanos) {
        return System.nanoTime() - lastHeard > nanos;
    }
}
