package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;

/**
 * What open tabs cost that nobody touches: {@code Idle URL --pid PID [--sessions 200]}. The first tab pays for what all share and
 * is not counted.
 */
public final class Idle {
    private Idle() {}

    public static void main(String[] words) {
        Options options = Options.of(words);
        int count = options.number("sessions", 200);
        long pid = Long.parseLong(options.text("pid").orElseThrow(() -> new IllegalArgumentException("say --pid")));
        List<LoadSession> sessions = new ArrayList<>();
        try (HttpClient http = Browser.newHttpClient();
                ServerProcess server = new ServerProcess(pid)) {
            sessions.add(new LoadSession(http, options.url()));
            long heap = server.liveHeap();
            long rss = server.rss();
            for (int i = 0; i < count; i++) {
                sessions.add(new LoadSession(http, options.url()));
            }
            Load.say(
                    "%d idle sessions after one: %.1f KB of live heap each",
                    count, perSession(server.liveHeap() - heap, count));
            Load.say("%d idle sessions after one: %.1f KB of RSS each", count, perSession(server.rss() - rss, count));
            sessions.forEach(LoadSession::close);
        }
    }

    private static double perSession(long bytes, int count) {
        return bytes / 1024.0 / count;
    }
}
