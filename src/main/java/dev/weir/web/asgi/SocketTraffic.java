package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage;
import dev.weir.script.AsgiMessage.Close;
import dev.weir.script.AsgiMessage.Disconnect;
import dev.weir.script.AsgiMessage.Frame;
import jakarta.websocket.CloseReason;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages of an accepted socket, both ways. Each way is a queue: what arrives waits for the application, and a client that sends faster
 * is held back; what is sent goes one message at a time, since containers refuse several.
 */
final class SocketTraffic {

    private static final Logger LOG = LoggerFactory.getLogger(SocketTraffic.class);

    /** Messages that may wait for the application. */
    private static final int MOST_WAITING = 64;

    /** The longest reason of a close frame, in bytes. */
    private static final int MAX_REASON = 123;

    private record Outgoing(AsgiMessage message, Runnable sent) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition roomForMore = lock.newCondition();
    private final Deque<AsgiMessage> arrived = new ArrayDeque<>();
    private final Deque<Outgoing> leaving = new ArrayDeque<>();
    private @Nullable Consumer<AsgiMessage> waiting;
    private @Nullable Session session;
    private @Nullable Disconnect end;
    private boolean isSending;

    void opened(Session opened) {
        lock.lock();
        try {
            session = opened;
        } finally {
            lock.unlock();
        }
        sendNext();
    }

    // ---- to the application

    /** Hands the next message to the application, when there is one; after the last, the end of the socket each time. */
    void receive(Consumer<AsgiMessage> later) {
        AsgiMessage next;
        lock.lock();
        try {
            next = arrived.poll();
            roomForMore.signal();
            if (next == null) {
                next = end;
            }
            if (next == null) {
                waiting = later;
                return;
            }
        } finally {
            lock.unlock();
        }
        later.accept(next);
    }

    /** A message came; waits while the application has enough to do. */
    void arrived(Frame frame) {
        Consumer<AsgiMessage> to;
        lock.lock();
        try {
            while (waiting == null && arrived.size() >= MOST_WAITING && end == null) {
                roomForMore.awaitUninterruptibly();
            }
            to = waiting;
            waiting = null;
            if (to == null) {
                arrived.add(frame);
                return;
            }
        } finally {
            lock.unlock();
        }
        to.accept(frame);
    }

    /** The socket is closed. */
    void gone(int code, String reason) {
        Consumer<AsgiMessage> to;
        Deque<Outgoing> unsent;
        Disconnect told = new Disconnect(code, reason.equals("null") ? "" : reason);
        lock.lock();
        try {
            end = told;
            to = waiting;
            waiting = null;
            unsent = new ArrayDeque<>(leaving);
            leaving.clear();
            roomForMore.signalAll();
        } finally {
            lock.unlock();
        }
        unsent.forEach(out -> out.sent().run());
        if (to != null) {
            to.accept(told);
        }
    }

    // ---- to the client

    /** Sends a message, or closes the socket; what comes after its end is dropped. */
    void send(AsgiMessage message, Runnable sent) {
        lock.lock();
        try {
            if (end == null) {
                leaving.add(new Outgoing(message, sent));
                sent = () -> {};
            }
        } finally {
            lock.unlock();
        }
        sent.run();
        sendNext();
    }

    /** Closes the socket at once. */
    void refuse(int code, String reason) {
        Session open = session;
        if (open != null) {
            close(open, new Close(code, reason));
        }
    }

    private void sendNext() {
        Outgoing next;
        Session to;
        lock.lock();
        try {
            to = session;
            if (isSending || to == null) {
                return;
            }
            next = leaving.poll();
            isSending = next != null;
        } finally {
            lock.unlock();
        }
        if (next != null) {
            transmit(to, next);
        }
    }

    private void transmit(Session to, Outgoing out) {
        SendHandler done = result -> {
            lock.lock();
            try {
                isSending = false;
            } finally {
                lock.unlock();
            }
            out.sent().run();
            sendNext();
        };
        try {
            if (out.message() instanceof Frame frame) {
                if (frame.text() != null) {
                    to.getAsyncRemote().sendText(frame.text(), done);
                } else if (frame.bytes() != null) {
                    to.getAsyncRemote().sendBinary(ByteBuffer.wrap(frame.bytes()), done);
                }
                return;
            }
            if (out.message() instanceof Close close) {
                close(to, close);
            }
        } catch (IllegalStateException | IllegalArgumentException closed) {
            LOG.debug("A message could not be sent", closed);
        }
        done.onResult(new SendResult());
    }

    private static void close(Session socket, Close close) {
        String reason = close.reason().length() > MAX_REASON ? close.reason().substring(0, MAX_REASON) : close.reason();
        try {
            socket.close(new CloseReason(CloseReason.CloseCodes.getCloseCode(close.code()), reason));
        } catch (IOException | IllegalStateException | IllegalArgumentException e) {
            LOG.debug("A socket could not be closed", e);
        }
    }
}
