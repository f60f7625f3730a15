package dev.weir.testing.wire;

/** The server, or the network, has ended the socket that a test still reads from. */
public final class SocketClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;
    private final int code;

    SocketClosedException(int code) {
        super("the socket is closed, code " + code);
        this.code = code;
    }

    /** The WebSocket close code; 1006 where no close frame came. */
    public int code() {
        return code;
    }
}
