package dev.weir.web;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The open sockets of one app: kept awake while they live, closed when the app ends. */
final class Connections {

    /** A browser that answers no ping for so long after it was due is gone; Streamlit (1.62) waits as long. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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

    void close() {
        open.forEach(SocketLink::goAway);
    }
}
