package dev.weir.web;

import dev.weir.App;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Apps behind a real server on a free port of this machine. */
final class TestServer implements AutoCloseable {

    private final WeirApps apps;
    private final EmbeddedServer server;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private TestServer(
            Map<String, String> options, Map<String, List<String>> said, RunnerFactory runners, App... apps) {
        Map<String, List<String>> flags = new LinkedHashMap<>();
        flags.put("server.port", List.of("0"));
        flags.put("server.address", List.of("127.0.0.1"));
        options.forEach((key, value) -> flags.put(key, List.of(value)));
        Config config = ConfigSources.ofProcess().withFlags(flags).load();
        this.apps = new WeirApps(List.of(apps), app -> Apps.configOf(app, said), runners);
        this.server = new EmbeddedServer(config, this.apps, Optional.empty()).start();
    }

    static TestServer serving(App... apps) {
        return new TestServer(Map.of(), Map.of(), new Runners(), apps);
    }

    /** With options from outside, as an operator gives them: several values each. */
    static TestServer told(Map<String, List<String>> options, App... apps) {
        return new TestServer(Map.of(), options, new Runners(), apps);
    }

    /** Below a context path. */
    static TestServer below(String contextPath, App... apps) {
        return new TestServer(Map.of("server.baseUrlPath", contextPath), Map.of(), new Runners(), apps);
    }

    static TestServer running(RunnerFactory runners, App... apps) {
        return new TestServer(Map.of(), Map.of(), runners, apps);
    }

    URI url() {
        return server.url();
    }

    URI url(String path) {
        return URI.create(server.url() + path);
    }

    AppRuntime app(String mount) {
        return apps.at(mount).orElseThrow();
    }

    /** The apps that did not start, and why. */
    Map<String, String> failures() {
        return apps.failures();
    }

    HttpResponse<byte[]> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    String text(String path) {
        return new String(get(path).body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The status line's number for a path that no client library would send. */
    int statusOf(String rawPath) {
        return statusOf("GET " + rawPath + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n", new byte[0]);
    }

    /** The whole answer to a path that no client library would send. */
    String answerTo(String rawPath) {
        String head = "GET " + rawPath + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", url().getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The status of a request as it stands. */
    int statusOf(String head, byte[] body) {
        try (Socket socket = new Socket("127.0.0.1", url().getPort())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().write(body);
            socket.getOutputStream().flush();
            String answer = new String(socket.getInputStream().readNBytes(12), StandardCharsets.ISO_8859_1);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        http.shutdownNow();
    }
}
