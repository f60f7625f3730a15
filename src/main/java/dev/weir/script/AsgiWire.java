package dev.weir.script;

import dev.weir.script.AsgiMessage.Accept;
import dev.weir.script.AsgiMessage.Body;
import dev.weir.script.AsgiMessage.Close;
import dev.weir.script.AsgiMessage.Connect;
import dev.weir.script.AsgiMessage.Disconnect;
import dev.weir.script.AsgiMessage.Failure;
import dev.weir.script.AsgiMessage.Frame;
import dev.weir.script.AsgiMessage.Gone;
import dev.weir.script.AsgiMessage.Header;
import dev.weir.script.AsgiMessage.Request;
import dev.weir.script.AsgiMessage.Start;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** ASGI messages on their way between Java and Python; headers go as one text, since each object that crosses costs. */
final class AsgiWire {

    private AsgiWire() {}

    /** A message from Python: connection, waiter, type and up to two fields. */
    static AsgiMessage toJava(Value[] a) {
        String type = a[2].asString();
        return switch (type) {
            case "http.response.start" -> new Start(a[3].asInt(), headers(a[4].asString()));
            case "http.response.body" -> new Body(bytes(a[3]), a[4].asBoolean());
            case "websocket.accept" -> new Accept(a[3].asString(), headers(a[4].asString()));
            case "websocket.send" ->
                new Frame(a[3].isNull() ? null : a[3].asString(), a[4].isNull() ? null : bytes(a[4]));
            case "websocket.close" -> new Close(a[3].asInt(), a[4].asString());
            default -> throw new IllegalArgumentException(type);
        };
    }

    /** A message for Python: its type and fields. */
    static List<@Nullable Object> toPython(AsgiMessage message) {
        return switch (message) {
            case Request m -> list("http.request", m.body(), m.more());
            case Gone m -> list("http.disconnect");
            case Connect m -> list("websocket.connect");
            case Disconnect m -> list("websocket.disconnect", m.code(), m.reason());
            case Frame m -> list("websocket.receive", m.text(), m.bytes());
            case Start m -> list("http.response.start", m.status(), text(m.headers()));
            case Body m -> list("http.response.body", m.bytes(), m.more());
            case Failure m -> list("failure", m.reason());
            case Accept m -> throw new IllegalArgumentException("Only applications accept");
            case Close m -> throw new IllegalArgumentException("Only applications close");
        };
    }

    static List<@Nullable Object> scope(AsgiScope s) {
        return list(
                s.type(),
                s.httpVersion(),
                s.method(),
                s.scheme(),
                s.root(),
                s.path(),
                s.rawPath(),
                s.query(),
                text(s.headers()),
                s.client() == null ? null : list(s.client().host(), s.client().port()),
                list(s.server().host(), s.server().port()),
                new ArrayList<@Nullable Object>(s.protocols()));
    }

    private static List<@Nullable Object> list(@Nullable Object... parts) {
        return new ArrayList<>(Arrays.asList(parts));
    }

    /** Bytes, read at once. */
    static byte[] bytes(Value v) {
        byte[] out = new byte[(int) v.getBufferSize()];
        v.readBuffer(0, out, 0, out.length);
        return out;
    }

    private static String text(List<Header> headers) {
        StringBuilder out = new StringBuilder();
        headers.forEach(h -> out.append(h.name()).append('\0').append(h.value()).append('\n'));
        return out.toString();
    }

    private static List<Header> headers(String text) {
        List<Header> out = new ArrayList<>();
        for (String line : text.split("\n")) {
            int end = line.indexOf('\0');
            if (end > 0) {
                out.add(new Header(line.substring(0, end), line.substring(end + 1)));
            }
        }
        return out;
    }
}
