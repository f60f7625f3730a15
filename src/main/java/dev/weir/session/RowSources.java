package dev.weir.session;

import dev.weir.data.RowSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The tables of one session's page whose rows the browser asks for as it scrolls: one for each place, by an id. The same rows in the same
 * place keep their id, so that a rerun does not make the browser ask again for what it has.
 */
final class RowSources {

    private record Offer(String id, RowSource rows) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Offer> offered = new HashMap<>();
    private Map<String, Offer> shown = new HashMap<>();

    String offer(String place, RowSource rows) {
        lock.lock();
        try {
            Offer known = offered.getOrDefault(place, shown.get(place));
            Offer offer = known != null && known.rows().equals(rows)
                    ? known
                    : new Offer(UUID.randomUUID().toString(), rows);
            offered.put(place, offer);
            return offer.id();
        } finally {
            lock.unlock();
        }
    }

    Optional<RowSource> find(String id) {
        lock.lock();
        try {
            return find(offered, id).or(() -> find(shown, id));
        } finally {
            lock.unlock();
        }
    }

    private static Optional<RowSource> find(Map<String, Offer> offers, String id) {
        return offers.values().stream()
                .filter(o -> o.id().equals(id))
                .map(Offer::rows)
                .findFirst();
    }

    /**
     * A run ended.
     *
     * @param whole the page shows what this run offered and nothing else; otherwise what was shown before may still be there
     */
    void turn(boolean whole) {
        lock.lock();
        try {
            if (whole) {
                shown = new HashMap<>();
            }
            shown.putAll(offered);
            offered.clear();
        } finally {
            lock.unlock();
        }
    }
}
