package dev.weir.script;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.jspecify.annotations.Nullable;

/**
 * A request as a route in JavaScript gets it.
 *
 * @param url the whole address
 * @param path below the app
 * @param headers pairs of name and value
 * @param params what stands in the path where the route's own has {@code {name}}
 * @param query the last value of each parameter
 */
public record JsRequest(
        String method,
        String url,
        String path,
        List<List<String>> headers,
        Map<String, String> params,
        Map<String, String> query,
        byte[] body) {

    ProxyObject toScript(JsLanguage language) {
        List<@Nullable Object> pairs = new ArrayList<>(headers);
        Map<String, @Nullable Object> out = new java.util.HashMap<>();
        out.put("method", method);
        out.put("url", url);
        out.put("path", path);
        out.put("headers", language.toScript(pairs));
        out.put("params", language.toScript(params));
        out.put("query", language.toScript(query));
        out.put("body", ByteBuffer.wrap(body));
        return ProxyObject.fromMap(out);
    }
}
