package dev.weir.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Optional;

/**
 * Hands what {@link AppFilter} knows of a request to the handshake that comes of it. Servers wrap, copy and rename what passes between the
 * two; that both are on one thread holds on all of them.
 */
final class Arrivals {

    private final ThreadLocal<Arrival> current = new ThreadLocal<>();

    /** The rest of the way in. */
    @FunctionalInterface
    interface Way {
        void go() throws IOException, ServletException;
    }

    void during(Arrival arrival, Way way) throws IOException, ServletException {
        current.set(arrival);
        try {
            way.go();
        } finally {
            current.remove();
        }
    }

    Optional<Arrival> current() {
        return Optional.ofNullable(current.get());
    }
}
