package dev.weir.script;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an ASGI application and its client tell each other; names and fields are those of the ASGI 3 specification. */
public sealed interface AsgiMessage {

    /** A header; the letters stand for bytes, 0 to 255. */
    record Header(String name, String value) {}

    // ---- from the client

    /** {@code http.request}: a piece of the body. */
    record Request(byte[] body, boolean more) implements AsgiMessage {}

    /** {@code http.disconnect}: nobody waits for the response any more, or it is complete. */
    record Gone() implements AsgiMessage {}

    /** {@code websocket.connect}. */
    record Connect() implements AsgiMessage {}

    /** {@code websocket.disconnect}. */
    record Disconnect(int code, String reason) implements AsgiMessage {}

    // ---- from the application

    /** {@code http.response.start}. */
    record Start(int status, List<Header> headers) implements AsgiMessage {}

    /** {@code http.response.body}. */
    record Body(byte[] bytes, boolean more) implements AsgiMessage {}

    /** {@code websocket.accept}. */
    record Accept(String subprotocol, List<Header> headers) implements AsgiMessage {}

    /** {@code websocket.close}. */
    record Close(int code, String reason) implements AsgiMessage {}

    // ---- both ways

    /** {@code websocket.receive} and {@code websocket.send}: a text or bytes. */
    record Frame(@Nullable String text, byte @Nullable [] bytes) implements AsgiMessage {}

    /** The innermost application failed before it could answer. */
    record Failure(String reason) implements AsgiMessage {}
}
