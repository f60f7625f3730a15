package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Clients that ask a route of an app while tabs of the app rerun: {@code Requests URL --path /api [--clients 200] [--requests 20]
 * [--sessions 20] [--widget "Slider 2"]}. Any answer but 200 ends it.
 */
public final class Requests {
    /** Reruns between two looks at whether the clients are done. */
    private static final int REPEAT = 5;

    private Requests() {}

    public static void main(String[] words) throws InterruptedException, ExecutionException {
        Options options = Options.of(words);
        URI route = URI.create(options.url() + options.text("path").orElseThrow());
        int clients = options.number("clients", 200);
        int requests = options.number("requests", 20);
        AtomicBoolean done = new AtomicBoolean();
        try (HttpClient http = Browser.newHttpClient();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<LoadSession> sessions = new ArrayList<>();
            for (int i = 0; i < options.number("sessions", 20); i++) {
                sessions.add(new LoadSession(http, options.url())
                        .changing(options.text("widget").orElse("Slider 2")));
            }
            List<Future<long[]>> reruns = sessions.stream()
                    .map(session -> threads.submit(() -> rerun(session, done)))
                    .toList();
            long start = System.nanoTime();
            List<Future<long[]>> answers = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                answers.add(threads.submit(() -> ask(http, route, requests)));
            }
            long[] asked = all(answers);
            double seconds = (System.nanoTime() - start) / 1e9;
            done.set(true);
            long[] reran = all(reruns);
            Load.say("%d clients x %d requests of %s: %s", clients, requests, route.getPath(), Latencies.of(asked));
            Load.say("%.0f requests/s, no error", asked.length / seconds);
            Load.say("%d sessions meanwhile: %d reruns, %s", sessions.size(), reran.length, Latencies.of(reran));
            sessions.forEach(session -> session.check().close());
        }
    }

    private static long[] rerun(LoadSession session, AtomicBoolean done) {
        List<long[]> nanos = new ArrayList<>();
        while (!done.get()) {
            nanos.add(session.rerun(REPEAT));
        }
        return nanos.stream().flatMapToLong(Arrays::stream).toArray();
    }

    private static long[] ask(HttpClient http, URI route, int requests) throws IOException, InterruptedException {
        long[] nanos = new long[requests];
        for (int i = 0; i < requests; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer =
                    http.send(HttpRequest.newBuilder(route).build(), HttpResponse.BodyHandlers.ofString());
            nanos[i] = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(route + " answers " + answer.statusCode() + ": " + answer.body());
            }
        }
        return nanos;
    }

    private static long[] all(List<Future<long[]>> results) throws InterruptedException, ExecutionException {
        List<long[]> nanos = new ArrayList<>();
        for (Future<long[]> result : results) {
            nanos.add(result.get());
        }
        return nanos.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
