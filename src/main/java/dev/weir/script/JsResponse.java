package dev.weir.script;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;

/**
 * What a route in JavaScript answered.
 *
 * @param headers names in lower case; a name may come several times
 */
public record JsResponse(int status, List<Map.Entry<String, String>> headers, byte[] body) {

    static JsResponse of(Value packed) {
        List<Map.Entry<String, String>> headers = new ArrayList<>();
        Value pairs = packed.getMember("headers");
        for (long i = 0; i < pairs.getArraySize(); i++) {
            Value pair = pairs.getArrayElement(i);
            headers.add(Map.entry(
                    pair.getArrayElement(0).asString(), pair.getArrayElement(1).asString()));
        }
        Object body = JsValues.in(packed.getMember("body"));
        byte[] bytes = switch (body) {
            case null -> new byte[0];
            case byte[] b -> b;
            case String s -> s.getBytes(StandardCharsets.UTF_8);
            default ->
                throw new JsFailure(
                        0,
                        "The body of a Response must be a text, a Uint8Array or null",
                        new IllegalArgumentException("body"));
        };
        return new JsResponse(packed.getMember("status").asInt(), headers, bytes);
    }
}
