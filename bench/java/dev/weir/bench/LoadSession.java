package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.testing.wire.WireSocket;
import dev.weir.wire.BackMsg;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * One tab under load. The first run is an ordinary browser's; after it the tab only repeats messages that were encoded
 * beforehand, one for each value of a widget, and looks for the end of the run in what comes back.
 */
final class LoadSession implements AutoCloseable {
    /** Enough different values that no two neighbouring runs are the same. */
    private static final int VALUES = 50;

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Browser browser;
    private final List<byte[]> messages = new ArrayList<>();
    private long messagesReceived;
    private long bytesReceived;

    /** @param http shared by all sessions of a load */
    LoadSession(HttpClient http, URI url) {
        browser = Browser.connect(http, url, WireOptions.ordinary().patientFor(PATIENCE))
                .begin("");
    }

    /** Encodes the reruns that change this slider. */
    LoadSession changing(String slider) {
        String id = browser.find(slider).id();
        BackMsg base = browser.rerunMessage();
        for (int value = 0; value < VALUES; value++) {
            BackMsg.Builder message = base.toBuilder();
            double next = value;
            message.getRerunScriptBuilder().getWidgetStatesBuilder().getWidgetsBuilderList().stream()
                    .filter(w -> w.getId().equals(id))
                    .forEach(w -> w.getDoubleArrayValueBuilder().setData(0, next));
            messages.add(message.build().toByteArray());
        }
        return this;
    }

    /** Reruns so often, one after another; the nanoseconds of each from sending to the end of the run. */
    long[] rerun(int times) {
        WireSocket socket = browser.socket();
        long[] nanos = new long[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            socket.sendBinary(messages.get(i % messages.size()));
            awaitEnd(socket);
            nanos[i] = System.nanoTime() - start;
        }
        return nanos;
    }

    private void awaitEnd(WireSocket socket) {
        while (true) {
            byte[] received = socket.receive(PATIENCE)
                    .orElseThrow(() -> new IllegalStateException("nothing came for " + PATIENCE));
            messagesReceived++;
            bytesReceived += received.length;
            if (RunEnd.isIn(ByteBuffer.wrap(received))) {
                return;
            }
        }
    }

    /**
     * Reruns once more as an ordinary browser, so that errors are not taken for speed.
     *
     * @throws IllegalStateException when the page shows an exception
     */
    LoadSession check() {
        List<String> exceptions = browser.rerun().tree().exceptions();
        if (!exceptions.isEmpty()) {
            throw new IllegalStateException("the page shows " + exceptions);
        }
        return this;
    }

    long messagesReceived() {
        return messagesReceived;
    }

    long bytesReceived() {
        return bytesReceived;
    }

    @Override
    public void close() {
        browser.close();
    }
}
