package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import dev.weir.wire.Dataframe;
import dev.weir.wire.DataframeChunkRequestPayload;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.LazyDataframe;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a table costs whose rows stay in a database: {@code Scroll URL --pid PID [--sessions 20] [--chunks 100]}. A tab opens, asks for
 * chunks spread evenly over the table, the last one included, and then more tabs open.
 */
public final class Scroll {
    private static final int WARM_CHUNKS = 50;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private Scroll() {}

    public static void main(String[] words) {
        Options options = Options.of(words);
        int sessions = options.number("sessions", 20);
        long pid = Long.parseLong(options.text("pid").orElseThrow(() -> new IllegalArgumentException("say --pid")));
        try (HttpClient http = Browser.newHttpClient();
                ServerProcess server = new ServerProcess(pid)) {
            try (Browser warm = open(http, options.url())) { // pays for what all share
                scroll(warm, WARM_CHUNKS);
            }
            long before = server.liveHeap();
            long start = System.nanoTime();
            Browser first = open(http, options.url());
            Load.say("opened, first rows included: %.0f ms, %d bytes", millis(start), bytes(first.messages()));
            Load.say("%s", scroll(first, options.number("chunks", 100)));
            Load.say("live heap of one session: %.1f KB", (server.liveHeap() - before) / 1024.0);
            start = System.nanoTime();
            first.rerun();
            Load.say("rerun: %.0f ms", millis(start));
            List<Browser> others = new ArrayList<>();
            for (int i = 1; i < sessions; i++) {
                others.add(open(http, options.url()));
            }
            Load.say(
                    "live heap of each of %d sessions: %.1f KB",
                    sessions, (server.liveHeap() - before) / 1024.0 / sessions);
            others.forEach(Browser::close);
            first.close();
        }
    }

    private static Browser open(HttpClient http, URI url) {
        return Browser.connect(http, url, WireOptions.ordinary().patientFor(PATIENCE))
                .begin("");
    }

    private static String scroll(Browser browser, int chunks) {
        LazyDataframe table = ((Dataframe) browser.tree().all("dataframe").getFirst()).getLazyData();
        int size = table.getPageSize();
        long last = Math.max(0, (table.getRowCount() - 1) / size);
        long bytes = 0;
        long[] nanos = new long[chunks];
        for (int i = 0; i < chunks; i++) {
            long start = System.nanoTime();
            bytes += chunk(browser, table, last * (i + 1) / chunks * size, size).getSerializedSize();
            nanos[i] = System.nanoTime() - start;
        }
        return String.format(
                Locale.ROOT,
                "%d chunks of %d rows of %d: %s, %d bytes each",
                chunks,
                size,
                table.getRowCount(),
                Latencies.of(nanos),
                bytes / chunks);
    }

    private static ForwardMsg chunk(Browser browser, LazyDataframe table, long offset, int size) {
        String request = "rows from " + offset;
        BackMsg.Builder message = BackMsg.newBuilder();
        message.getBackendOperationRequestBuilder()
                .setRequestId(request)
                .setDataframeChunk(DataframeChunkRequestPayload.newBuilder()
                        .setSourceId(table.getSourceId())
                        .setOffset(offset)
                        .setLimit(size));
        return browser.ask(
                message.build(),
                m -> m.getBackendOperationResponse().getRequestId().equals(request));
    }

    private static double millis(long since) {
        return (System.nanoTime() - since) / 1e6;
    }

    private static long bytes(List<ForwardMsg> messages) {
        return messages.stream().mapToLong(ForwardMsg::getSerializedSize).sum();
    }
}
