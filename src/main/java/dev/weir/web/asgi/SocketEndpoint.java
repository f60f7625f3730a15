package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage.Frame;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The container's side of an accepted socket. */
public final class SocketEndpoint extends Endpoint {

    private static final Logger LOG = LoggerFactory.getLogger(SocketEndpoint.class);

    /** The largest message, in bytes or letters; as large as uvicorn's. Taken in parts, so that no socket sets it aside. */
    private static final int MAX_MESSAGE = 16 << 20;

    private static final int TOO_BIG = 1009;

    private final SocketTraffic traffic;
    private final Runnable accepted;
    private final StringBuilder text = new StringBuilder();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    SocketEndpoint(SocketTraffic traffic, Runnable accepted) {
        this.traffic = traffic;
        this.accepted = accepted;
    }

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        // The application decides how long a quiet socket stays.
        session.setMaxIdleTimeout(0);
        session.addMessageHandler(String.class, (MessageHandler.Partial<String>) this::take);
        session.addMessageHandler(ByteBuffer.class, (MessageHandler.Partial<ByteBuffer>) this::take);
        traffic.opened(session);
        accepted.run();
    }

    private void take(String part, boolean last) {
        if (text.length() + part.length() > MAX_MESSAGE) {
            traffic.refuse(TOO_BIG, "Messages may have " + MAX_MESSAGE + " letters");
            return;
        }
        text.append(part);
        if (last) {
            Frame frame = new Frame(text.toString(), null);
            text.setLength(0);
            traffic.arrived(frame);
        }
    }

    private void take(ByteBuffer part, boolean last) {
        if (bytes.size() + part.remaining() > MAX_MESSAGE) {
            traffic.refuse(TOO_BIG, "Messages may have " + MAX_MESSAGE + " bytes");
            return;
        }
        byte[] copy = new byte[part.remaining()];
        part.get(copy);
        bytes.writeBytes(copy);
        if (last) {
            Frame frame = new Frame(null, bytes.toByteArray());
            bytes.reset();
            traffic.arrived(frame);
        }
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        traffic.gone(reason.getCloseCode().getCode(), String.valueOf(reason.getReasonPhrase()));
    }

    /** Browsers vanish in many ways; each ends in {@link #onClose}. */
    @Override
    public void onError(Session session, Throwable error) {
        LOG.debug("A socket failed", error);
    }
}
