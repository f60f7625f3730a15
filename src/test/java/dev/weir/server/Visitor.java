package dev.weir.server;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A browser that keeps cookies, and sends a name and a password once it was asked for them. */
final class Visitor {

    private final URI app;
    private final Client client = new Client();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String authorization = "";

    Visitor(URI app) {
        this.app = app;
    }

    /** The same browser at another address of the same host, to which it sends the same cookies. */
    Visitor at(URI other) {
        Visitor there = new Visitor(other);
        there.cookies.putAll(cookies);
        return there;
    }

    /** From now on, as browsers do after a challenge. */
    void authorize() {
        String words = StockServer.USER + ":" + StockServer.PASSWORD;
        authorization = "Basic " + Base64.getEncoder().encodeToString(words.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> get(String path) {
        return get(URI.create(app + path));
    }

    /** With headers of this one request. */
    HttpResponse<String> get(String path, List<String> headers) {
        return send(URI.create(app + path), "GET", BodyPublishers.noBody(), headers);
    }

    /** An absolute address, or one of the same server. */
    HttpResponse<String> get(URI url) {
        return send(url, "GET", BodyPublishers.noBody(), List.of());
    }

    HttpResponse<String> post(String path, String form) {
        return send(
                URI.create(app + path),
                "POST",
                BodyPublishers.ofString(form),
                List.of("Content-Type", "application/x-www-form-urlencoded"));
    }

    /** What the app's page says. */
    List<String> page() {
        WireOptions options = StockServer.WIRE;
        if (!cookies.isEmpty()) {
            options = options.header("Cookie", cookieHeader());
        }
        if (!authorization.isEmpty()) {
            options = options.header("Authorization", authorization);
        }
        try (Browser browser = Browser.open(app, options)) {
            return browser.texts();
        }
    }

    private HttpResponse<String> send(URI url, String method, BodyPublisher body, List<String> more) {
        List<String> headers = new ArrayList<>(more);
        if (!cookies.isEmpty()) {
            headers.addAll(List.of("Cookie", cookieHeader()));
        }
        if (!authorization.isEmpty()) {
            headers.addAll(List.of("Authorization", authorization));
        }
        HttpResponse<String> answer = client.send(app.resolve(url), method, body, headers.toArray(String[]::new));
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] nameAndValue = cookie.split(";", 2)[0].split("=", 2);
            cookies.put(nameAndValue[0], nameAndValue[1]);
        }
        return answer;
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }
}
