package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Many tabs that change a slider again and again: {@code Load URL [--sessions 1] [--reruns 200] [--warmup 200] [--widget "Slider
 * 2"] [--pid PID]}. With the server's process id it tells of its memory and processor time too.
 */
public final class Load {
    private Load() {}

    public static void main(String[] words) throws InterruptedException, ExecutionException {
        Options options = Options.of(words);
        int reruns = options.number("reruns", 200);
        Optional<ServerProcess> server =
                options.text("pid").map(Long::parseLong).map(ServerProcess::new);
        try (HttpClient http = Browser.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<LoadSession> sessions = open(http, options);
            run(threads, sessions, options.number("warmup", 200));
            double cpu = server.map(ServerProcess::cpuSeconds).orElse(0.0);
            long received =
                    sessions.stream().mapToLong(LoadSession::messagesReceived).sum();
            long bytes = sessions.stream().mapToLong(LoadSession::bytesReceived).sum();
            long start = System.nanoTime();
            long[] nanos = run(threads, sessions, reruns);
            double seconds = (System.nanoTime() - start) / 1e9;
            received =
                    sessions.stream().mapToLong(LoadSession::messagesReceived).sum() - received;
            bytes = sessions.stream().mapToLong(LoadSession::bytesReceived).sum() - bytes;
            say("%d sessions x %d reruns: %s", sessions.size(), reruns, Latencies.of(nanos));
            say(
                    "%.1f reruns/s, %d messages and %d bytes a rerun",
                    nanos.length / seconds, received / nanos.length, bytes / nanos.length);
            server.ifPresent(s -> {
                say("server: %.2f ms of processor time a rerun", (s.cpuSeconds() - cpu) * 1000 / nanos.length);
                say("server: RSS %d MB, live heap %d MB", s.rss() >> 20, s.liveHeap() >> 20);
            });
            sessions.forEach(s -> s.check().close());
        }
        server.ifPresent(ServerProcess::close);
    }

    private static List<LoadSession> open(HttpClient http, Options options) {
        List<LoadSession> sessions = new ArrayList<>();
        for (int i = 0; i < options.number("sessions", 1); i++) {
            sessions.add(new LoadSession(http, options.url())
                    .check()
                    .changing(options.text("widget").orElse("Slider 2")));
        }
        return sessions;
    }

    private static long[] run(ExecutorService threads, List<LoadSession> sessions, int reruns)
            throws InterruptedException, ExecutionException {
        List<Future<long[]>> results = new ArrayList<>();
        for (LoadSession session : sessions) {
            results.add(threads.submit(() -> session.rerun(reruns)));
        }
        List<long[]> nanos = new ArrayList<>();
        for (Future<long[]> result : results) {
            nanos.add(result.get());
        }
        return nanos.stream().flatMapToLong(Arrays::stream).toArray();
    }

    static void say(String format, Object... arguments) {
        System.out.println(String.format(Locale.ROOT, format, arguments));
    }
}
