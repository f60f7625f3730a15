package dev.weir.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** One message as it comes in, part by part, up to a limit. Parts of one socket come one after another. */
final class IncomingMessage {

    private final long limit;
    private ByteArrayOutputStream parts = new ByteArrayOutputStream(0);
    private boolean refused;

    IncomingMessage(long limit) {
        this.limit = limit;
    }

    /** Takes a part; false from the one on that makes the message too long. */
    boolean add(ByteBuffer part) {
        if (refused || parts.size() + (long) part.remaining() > limit) {
            refused = true;
            parts = new ByteArrayOutputStream(0);
            return false;
        }
        byte[] bytes = new byte[part.remaining()];
        part.get(bytes);
        parts.writeBytes(bytes);
        return true;
    }

    /** The whole message; the next part begins another. */
    ByteBuffer take() {
        ByteBuffer whole = ByteBuffer.wrap(parts.toByteArray());
        // A new one: a large message must not hold its memory until the next large one.
        parts = new ByteArrayOutputStream(0);
        return whole;
    }
}
