package dev.weir.web;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sockets of one app: kept awake while they live, closed when the app ends. */
final class Connections {

    /** A browser that answers no ping for so long after it was due is gone; Streamlit (1.62) waits as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** A browser that is there takes a word of good-bye in milliseconds; for one that is not, no server should stop later. */
    private static final Duration FAREWELL = Duration.ofSeconds(5);

    private final Set<SocketLink> open = ConcurrentHashMap.newKeySet();
    private final long silence;

    Connections(Duration pingInterval) {
        this.silence = pingInterval.plus(PATIENCE).toNanos();
    }

    void add(SocketLink link) {
        open.add(link);
    }

    void remove(SocketLink link) {
        open.remove(link);
    }

    /** Sends a sign of life to every browser, and lets go of those that gave none. */
    void ping() {
        for (SocketLink link : open) {
            if (link.isSilentFor(silence)) {
                link.abandon();
            } else {
                // A ping may have to wait for a message that is being sent, and one slow browser must not hold up the
                // rest.
                Thread.ofVirtual().name("weir-ping").start(link::ping);
            }
        }
    }

    /** Tells all browsers, at once and not one after the other: a server may wait for one of them to take it. */
    void close() {
        List<Thread> telling = open.stream()
                .map(link -> Thread.ofVirtual().name("weir-farewell").start(link::goAway))
                .toList();
        long end = System.nanoTime() + FAREWELL.toNanos();
        try {
            for (Thread told : telling) {
                told.join(Duration.ofNanos(Math.max(1, end - System.nanoTime())));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
