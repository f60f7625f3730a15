package dev.weir.server;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Asks a server what is not the page's own business. */
final class Client {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final HttpClient http = Browser.newHttpClient();

    HttpResponse<String> get(URI url, String... headers) {
        return send(url, "GET", BodyPublishers.noBody(), headers);
    }

    HttpResponse<String> send(URI url, String method, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(url).timeout(PATIENCE).method(method, body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What a socket answers to a text. */
    String echo(URI url, String text) {
        CompletableFuture<String> answer = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder()
                .buildAsync(URI.create("ws" + url.toString().substring(4)), new WebSocket.Listener() {
                    @Override
                    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
                        answer.complete(data.toString());
                        return null;
                    }

                    @Override
                    public void onError(WebSocket from, Throwable e) {
                        answer.completeExceptionally(e);
                    }
                })
                .join();
        socket.sendText(text, true).join();
        String said = answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        socket.abort();
        return said;
    }

    /** The head of the answer to a socket being opened, which HttpClient keeps to itself. */
    static String handshake(URI url) throws IOException {
        try (Socket socket = new Socket(url.getHost(), url.getPort())) {
            socket.setSoTimeout((int) PATIENCE.toMillis());
            String request = "GET " + url.getPath() + " HTTP/1.1\r\nHost: " + url.getAuthority()
                    + "\r\nOrigin: http://" + url.getAuthority()
                    + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13"
                    + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: streamlit\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            StringBuilder head = new StringBuilder();
            for (int c = in.read(); c >= 0 && head.indexOf("\r\n\r\n") < 0; c = in.read()) {
                head.append((char) c);
            }
            return head.toString();
        }
    }
}
