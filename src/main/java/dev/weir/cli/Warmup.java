package dev.weir.cli;

import dev.weir.wire.BackMsg;
import dev.weir.wire.ForwardMsg;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A training run for the JVM's start-up cache: serves one script in each language, opens each as a browser does, waits for
 * its first run, and ends.
 */
final class Warmup {

    private static final List<String> SCRIPTS = List.of("python.py", "javascript.js");

    /** A first start without any cache, on a busy machine. */
    private static final long PATIENCE_SECONDS = 180;

    private final PrintStream out;
    private final HttpClient http = HttpClient.newHttpClient();

    Warmup(PrintStream out) {
        this.out = out;
    }

    int run() {
        Path folder = unpack();
        Map<String, String> options =
                Map.of("server.port", "0", "server.address", "127.0.0.1", "server.headless", "true");
        try (EmbeddedServer server = EmbeddedServer.serving(folder, options)) {
            for (String script : SCRIPTS) {
                String app = server.url() + "/" + script.substring(0, script.indexOf('.'));
                for (String path : List.of("/", "/_stcore/health", "/_stcore/host-config")) {
                    http.send(
                            HttpRequest.newBuilder(URI.create(app + path)).build(),
                            HttpResponse.BodyHandlers.discarding());
                }
                out.println(
                        script + ": " + visit(URI.create("ws" + app.substring("http".length()) + "/_stcore/stream")));
            }
            return 0;
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CliException("The training run failed: " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CliException("The training run was interrupted");
        }
    }

    private ForwardMsg.ScriptFinishedStatus visit(URI stream)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<ForwardMsg.ScriptFinishedStatus> finished = new CompletableFuture<>();
        WebSocket socket = http.newWebSocketBuilder()
                .subprotocols("streamlit")
                .buildAsync(stream, new Visitor(finished))
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        BackMsg.Builder hello = BackMsg.newBuilder();
        hello.getRerunScriptBuilder().setQueryString("");
        socket.sendBinary(ByteBuffer.wrap(hello.build().toByteArray()), true);
        ForwardMsg.ScriptFinishedStatus status = finished.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        return status;
    }

    /** Waits for the end of the run. */
    private static final class Visitor implements WebSocket.Listener {
        private final CompletableFuture<ForwardMsg.ScriptFinishedStatus> finished;
        private final ByteArrayOutputStream parts = new ByteArrayOutputStream();

        Visitor(CompletableFuture<ForwardMsg.ScriptFinishedStatus> finished) {
            this.finished = finished;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer part, boolean last) {
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            parts.writeBytes(bytes);
            if (last) {
                read(parts.toByteArray());
                parts.reset();
            }
            socket.request(1);
            return null;
        }

        private void read(byte[] message) {
            try {
                ForwardMsg read = ForwardMsg.parseFrom(message);
                if (read.hasScriptFinished()) {
                    finished.complete(read.getScriptFinished());
                }
            } catch (IOException e) {
                finished.completeExceptionally(e);
            }
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            finished.completeExceptionally(new IOException("The server closed the socket: " + code + " " + reason));
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            finished.completeExceptionally(error);
        }
    }

    private static Path unpack() {
        try {
            Path folder = Files.createTempDirectory("weir-warmup");
            folder.toFile().deleteOnExit();
            for (String script : SCRIPTS) {
                try (InputStream in = Warmup.class.getResourceAsStream("/weir-warmup/" + script)) {
                    if (in == null) {
                        throw new CliException("This build lacks the training script " + script);
                    }
                    Path file = folder.resolve(script);
                    Files.copy(in, file);
                    file.toFile().deleteOnExit();
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
