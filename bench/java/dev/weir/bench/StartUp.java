package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long a person waits: {@code StartUp --command "./weir run app.py --server.port {port}" [--times 3] [--path /]}. From the start of the
 * process to the page, and to the end of the first run that a browser asks for as soon as there is a page.
 */
public final class StartUp {
    /** How often a starting server is asked for the page; far below what is measured. */
    private static final long KNOCK_MILLIS = 10;

    private StartUp() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        Options options = Options.of(words);
        String command = options.text("command").orElseThrow(() -> new IllegalArgumentException("say --command"));
        for (int i = 0; i < options.number("times", 3); i++) {
            once(command, options.text("path").orElse("/"));
        }
    }

    private static void once(String command, String path) throws IOException, InterruptedException {
        int port = freePort();
        List<String> words = Arrays.stream(command.split(" "))
                .map(w -> w.replace("{port}", "" + port))
                .toList();
        URI url = URI.create("http://127.0.0.1:" + port + path);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (HttpClient http = Browser.newHttpClient()) {
            while (!isServed(http, url)) {
                if (process.waitFor(KNOCK_MILLIS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the server ended with " + process.exitValue());
                }
            }
            double page = seconds(start);
            Browser.open(url).close();
            Load.say("page served after %.2f s, first run finished after %.2f s", page, seconds(start));
        } finally {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean isServed(HttpClient http, URI url) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(url).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false; // not listening yet
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
