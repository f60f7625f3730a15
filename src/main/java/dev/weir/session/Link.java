package dev.weir.session;

import java.nio.ByteBuffer;

/** The connection to one browser tab, as a session uses it. */
public interface Link {

    /** What became of a message. */
    @FunctionalInterface
    interface Done {
        void done(boolean sent);
    }

    /** Starts to send one binary message; {@code done} is called once, from any thread. Never called again before that. */
    void send(ByteBuffer message, Done done);

    /** Closes the connection; the browser connects again by itself. */
    void close(String reason);
}
