package dev.weir.cache;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The cached functions of one app: those that all sessions share, and those of each session. */
public final class Caches {

    /** Functions that a script had before it was edited leave their results behind; the oldest go. */
    private static final int MOST_FUNCTIONS = 1_000;

    private static final String APP = "";

    /** {@code runner.cacheBackgroundRefreshMaxWorkers}; as in Streamlit 1.62. */
    public static final int DEFAULT_REFRESHES = 4;

    private final Semaphore refreshes;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<String, Memo<Object>>> scopes = new LinkedHashMap<>();

    public Caches() {
        this(DEFAULT_REFRESHES);
    }

    /** @param refreshes how many results are computed anew in the background at once; more are not, until they are asked for again */
    public Caches(int refreshes) {
        this.refreshes = new Semaphore(refreshes);
    }

    /**
     * Computes a result in the background, unless too many are.
     *
     * @param executor where; false if it cannot
     */
    public boolean refresh(Runnable task, Predicate<Runnable> executor) {
        if (!refreshes.tryAcquire()) {
            return false;
        }
        boolean begun = executor.test(() -> {
            try {
                task.run();
            } finally {
                refreshes.release();
            }
        });
        if (!begun) {
            refreshes.release();
        }
        return begun;
    }

    /**
     * The results of a function in the app; made anew, and empty, when its limits changed.
     *
     * @param release told of each result that goes
     */
    public Memo<Object> ofApp(String function, Limits limits, Consumer<Object> release) {
        return of(APP, function, limits, release);
    }

    /** The results of a function in one session. */
    public Memo<Object> ofSession(String session, String function, Limits limits, Consumer<Object> release) {
        return of(session, function, limits, release);
    }

    private Memo<Object> of(String scope, String function, Limits limits, Consumer<Object> release) {
        List<Memo<Object>> gone = new ArrayList<>();
        lock.lock();
        try {
            Map<String, Memo<Object>> functions =
                    scopes.computeIfAbsent(scope, s -> new LinkedHashMap<>(16, 0.75f, true));
            Memo<Object> known = functions.get(function);
            if (known != null && known.limits().equals(limits)) {
                return known;
            }
            Memo<Object> fresh = new Memo<>(limits, release);
            if (known != null) {
                gone.add(known);
            }
            functions.put(function, fresh);
            if (functions.size() > MOST_FUNCTIONS) {
                String oldest = functions.keySet().iterator().next();
                gone.add(java.util.Objects.requireNonNull(functions.remove(oldest)));
            }
            return fresh;
        } finally {
            lock.unlock();
            gone.forEach(Memo::clear);
        }
    }

    /** Empties all functions whose name matches, in all sessions. */
    public void clear(Predicate<String> functions) {
        List<Memo<Object>> matching = new ArrayList<>();
        lock.lock();
        try {
            scopes.values()
                    .forEach(all -> all.forEach((name, memo) -> {
                        if (functions.test(name)) {
                            matching.add(memo);
                        }
                    }));
        } finally {
            lock.unlock();
        }
        matching.forEach(Memo::clear);
    }

    /** The session is gone, and its results with it. */
    public void endSession(String session) {
        Map<String, Memo<Object>> gone;
        lock.lock();
        try {
            gone = scopes.remove(session);
        } finally {
            lock.unlock();
        }
        if (gone != null) {
            gone.values().forEach(Memo::clear);
        }
    }
}
