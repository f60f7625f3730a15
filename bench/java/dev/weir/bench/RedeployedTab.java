package dev.weir.bench;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.HandshakeRefusedException;
import dev.weir.testing.wire.SocketClosedException;
import dev.weir.testing.wire.WireOptions;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A tab whose slider is dragged all the time, which connects again when its socket is closed, and looks whether its session is still its own. */
final class RedeployedTab implements Runnable {

    private static final Pattern RUNS = Pattern.compile("Run (\\d+) of .*");

    /** Between two reruns: as often as a slider that is dragged tells its value. */
    private static final long DRAG_NANOS = 20_000_000;

    /** As browsers do it. */
    private static final long PAUSE_NANOS = 250_000_000;

    private final HttpClient http;
    private final URI url;
    private final AtomicBoolean done;
    private String session = "";
    private int runs;
    private final AtomicInteger reruns = new AtomicInteger();
    private final AtomicInteger resumed = new AtomicInteger();
    private final AtomicInteger lost = new AtomicInteger();

    RedeployedTab(HttpClient http, URI url, AtomicBoolean done) {
        this.http = http;
        this.url = url;
        this.done = done;
    }

    @Override
    public void run() {
        while (!done.get()) {
            WireOptions options = session.isEmpty()
                    ? WireOptions.ordinary()
                    : WireOptions.ordinary().resuming(session);
            try (Browser browser = Browser.connect(http, url, options)) {
                browser.begin("");
                arrived(browser);
                while (!done.get()) {
                    browser.set("Slider 2", reruns.get() % 100);
                    runs = runsOf(browser).orElse(runs);
                    LockSupport.parkNanos(DRAG_NANOS);
                    reruns.incrementAndGet();
                }
            } catch (SocketClosedException | HandshakeRefusedException restarting) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** A page that ended in the middle shows no count; the next one will. */
    private static OptionalInt runsOf(Browser browser) {
        return browser.texts().stream()
                .map(RUNS::matcher)
                .filter(Matcher::matches)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .findFirst();
    }

    private void arrived(Browser browser) {
        int now = runsOf(browser).orElse(0);
        if (!session.isEmpty()) {
            if (browser.sessionId().equals(session) && now > runs) {
                resumed.incrementAndGet();
            } else {
                lost.incrementAndGet();
                Load.say(
                        "%s: session %s with run %d came back as %s with run %d",
                        url, session, runs, browser.sessionId(), now);
            }
        }
        session = browser.sessionId();
        runs = now;
    }

    int reruns() {
        return reruns.get();
    }

    int resumed() {
        return resumed.get();
    }

    int lost() {
        return lost.get();
    }
}
