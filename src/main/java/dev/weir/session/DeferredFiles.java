package dev.weir.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Files of one session that are made when the browser asks for them: a function that gives an address, by an id. Those of the last whole
 * run and of the one before it are kept, since a press may cross with a run.
 */
final class DeferredFiles {

    /** Fragments that run by themselves offer new ones all the time, and only the newest can still be asked for. */
    static final int MOST = 500;

    private final ReentrantLock lock = new ReentrantLock();
    private Map<String, Supplier<String>> now = new LinkedHashMap<>();
    private Map<String, Supplier<String>> before = Map.of();

    String offer(Supplier<String> make) {
        String id = UUID.randomUUID().toString();
        lock.lock();
        try {
            now.put(id, make);
            if (now.size() > MOST) {
                now.remove(now.keySet().iterator().next());
            }
        } finally {
            lock.unlock();
        }
        return id;
    }

    Optional<Supplier<String>> find(String id) {
        lock.lock();
        try {
            return Optional.ofNullable(now.get(id)).or(() -> Optional.ofNullable(before.get(id)));
        } finally {
            lock.unlock();
        }
    }

    /** A whole run ended: the page shows what it offered. */
    void turn() {
        lock.lock();
        try {
            before = now;
            now = new LinkedHashMap<>();
        } finally {
            lock.unlock();
        }
    }
}
