package dev.weir.testing.wire;

/** The server answered a WebSocket handshake with an ordinary HTTP answer. */
public final class HandshakeRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final int status;

    HandshakeRefusedException(int status) {
        super("the server refused the socket with " + status);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
