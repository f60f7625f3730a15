package dev.weir.testing.wire;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.weir.wire.BackMsg;
import dev.weir.wire.ForwardMsg;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The session's WebSocket: whole binary messages in a queue, and how the socket ended.
 *
 * <p>How it works: the listener runs on the HTTP client's thread and only assembles and enqueues; the test's thread
 * takes messages when it wants them. The end of the socket is enqueued like a message, so that whoever waits wakes up.
 */
public final class WireSocket implements AutoCloseable {
    private static final int GOING_AWAY = 1001;

    /** Messages; an empty one stands for the end of the socket. */
    private final BlockingQueue<Optional<byte[]>> arrived = new LinkedBlockingQueue<>();

    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private WireSocket(HttpClient http, URI stream, WireOptions options) {
        WebSocket.Builder builder = http.newWebSocketBuilder().connectTimeout(options.timeout());
        options.subprotocols()
                .ifPresent(p -> builder.subprotocols(
                        p.getFirst(), p.subList(1, p.size()).toArray(String[]::new)));
        options.origin(stream).ifPresent(o -> builder.header("Origin", o));
        options.headers().forEach(builder::header);
        try {
            socket = builder.buildAsync(stream, new Assembler()).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof WebSocketHandshakeException refusal) {
                throw new HandshakeRefusedException(refusal.getResponse().statusCode());
            }
            throw e;
        }
    }

    /**
     * Opens the socket of the app at {@code app}.
     *
     * @throws HandshakeRefusedException when the server answers with anything but a WebSocket
     */
    public static WireSocket open(HttpClient http, URI app, WireOptions options) {
        return new WireSocket(http, streamOf(app), options);
    }

    static URI streamOf(URI app) {
        String scheme = "https".equals(app.getScheme()) ? "wss" : "ws";
        String path = app.getRawPath() == null ? "" : app.getRawPath().replaceAll("/+$", "");
        return URI.create(scheme + "://" + app.getRawAuthority() + path + "/_stcore/stream");
    }

    /** The subprotocol the server chose, empty where it chose none. */
    public String subprotocol() {
        return socket.getSubprotocol();
    }

    public void send(BackMsg message) {
        sendBinary(message.toByteArray());
    }

    /** @throws SocketClosedException when the socket has ended, or ends while this is being sent */
    public void sendBinary(byte[] bytes) {
        await(socket.sendBinary(ByteBuffer.wrap(bytes), true));
    }

    /** @throws SocketClosedException when the socket has ended */
    public void sendText(String text) {
        await(socket.sendText(text, true));
    }

    private void await(CompletableFuture<WebSocket> sent) {
        try {
            sent.join();
        } catch (CompletionException e) {
            end(1006);
            throw new SocketClosedException(closed.join());
        }
    }

    /**
     * The next message.
     *
     * @return empty when none came within {@code patience}
     * @throws SocketClosedException when the socket has ended and everything before the end was taken
     */
    public Optional<byte[]> receive(Duration patience) {
        @Nullable Optional<byte[]> next;
        try {
            next = arrived.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for the server", e);
        }
        if (next == null) {
            return Optional.empty();
        }
        if (next.isEmpty()) {
            arrived.add(next); // whoever asks again gets the same answer
            throw new SocketClosedException(closed.join());
        }
        return next;
    }

    /** As {@link #receive}, decoded. */
    public Optional<ForwardMsg> receiveMessage(Duration patience) {
        return receive(patience).map(WireSocket::decode);
    }

    private static ForwardMsg decode(byte[] bytes) {
        try {
            return ForwardMsg.parseFrom(bytes);
        } catch (InvalidProtocolBufferException e) {
            throw new UncheckedIOException("the server sent something that is no ForwardMsg", e);
        }
    }

    /** The close code, once the server or the network has ended the socket; 1006 where no close frame came. */
    public CompletableFuture<Integer> closed() {
        return closed;
    }

    /** Ends the socket with a close frame, and waits for the answer. */
    @Override
    public void close() {
        close(WebSocket.NORMAL_CLOSURE);
    }

    /** Leaves as a browser does whose page is closed, loaded again or left for another. */
    public void leave() {
        close(GOING_AWAY);
    }

    private void close(int code) {
        if (!closed.isDone() && !socket.isOutputClosed()) {
            socket.sendClose(code, "").exceptionally(e -> socket).join();
            closed.completeOnTimeout(1006, 2, TimeUnit.SECONDS).join();
        }
        socket.abort();
    }

    /** Vanishes without a close frame, as a lost network does. */
    public void drop() {
        socket.abort();
        end(1006);
    }

    private void end(int code) {
        if (closed.complete(code)) {
            arrived.add(Optional.empty());
        }
    }

    private final class Assembler implements WebSocket.Listener {
        private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            byte[] part = new byte[data.remaining()];
            data.get(part);
            if (last && parts.size() == 0) {
                arrived.add(Optional.of(part));
            } else {
                parts.writeBytes(part);
                if (last) {
                    arrived.add(Optional.of(parts.toByteArray()));
                    parts.reset();
                }
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            end(code);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable error) {
            end(1006);
        }
    }
}
