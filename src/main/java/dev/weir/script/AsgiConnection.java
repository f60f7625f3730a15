package dev.weir.script;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * One request or socket, for the ASGI application that serves it. The methods are called on the thread of the app's event loop and must
 * not block; what they are given to call later may be called in any thread, once.
 */
public interface AsgiConnection {

    AsgiScope scope();

    /** The application waits for the next message. */
    void receive(Consumer<AsgiMessage> later);

    /**
     * The application sends a message.
     *
     * @param later called when the next may come
     * @return whether the next may come at once; then {@code later} is not called
     */
    boolean send(AsgiMessage message, Runnable later);

    /**
     * The request came through to the innermost application: the server itself shall answer.
     *
     * @param body what was read of the request already; empty if nothing was
     */
    void forward(Optional<byte[]> body);

    /** The innermost application waits for the next message of the server's own answer; with it, it has used the one before. */
    void inner(Consumer<AsgiMessage> later);

    /**
     * The application returned.
     *
     * @param failure its traceback, if it failed and could not say so to the client
     */
    void end(Optional<String> failure);
}
