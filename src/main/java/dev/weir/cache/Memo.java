package dev.weir.cache;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The results of one function, by the key of its arguments.
 *
 * <p>How it works: the first to ask for a key computes it, without any lock held, and who asks meanwhile waits for that; if it fails,
 * the next one tries. A function that asks for its own key while it computes it is simply called. When there are too many results, the
 * one that was not asked for the longest goes; a general cache library is not used, since its admission rule may drop the newest instead,
 * which {@code max_entries} of Streamlit never does. Results that go are handed to {@code release}, outside the lock. A result that is not
 * fresh any more is given away all the same, and the first who gets it has a new one computed in the background.
 */
public final class Memo<V> {

    /** How often a waiting caller looks whether it still wants to wait. */
    private static final long PATIENCE_MILLIS = 50;

    /** After a refresh that failed, a result is left alone for so long; as in Streamlit 1.62. */
    private static final long PAUSE_NANOS = TimeUnit.MINUTES.toNanos(1);

    private static final Logger LOG = LoggerFactory.getLogger(Memo.class);

    private static final class Slot<V> {
        final Thread owner = Thread.currentThread();
        final CountDownLatch done = new CountDownLatch(1);
        final AtomicBoolean refreshing = new AtomicBoolean();
        volatile long pausedSince = Long.MIN_VALUE;
        volatile boolean failed;
        volatile long since;
        volatile @Nullable V value;
    }

    private final Limits limits;
    private final Consumer<V> release;
    private final long pauseNanos;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Slot<V>> slots = new LinkedHashMap<>(16, 0.75f, true);

    Memo(Limits limits, Consumer<V> release) {
        this(limits, release, PAUSE_NANOS);
    }

    /** @param pauseNanos for how long a result is left alone whose refresh failed */
    Memo(Limits limits, Consumer<V> release, long pauseNanos) {
        this.limits = limits;
        this.release = release;
        this.pauseNanos = pauseNanos;
    }

    Limits limits() {
        return limits;
    }

    /**
     * The result for a key, computed if there is none; it stays until its time is over.
     *
     * @param isGood asked of a result that is there; false drops it
     * @param waiting called now and then while another computes it; may throw to give up
     */
    public V get(String key, Predicate<V> isGood, Runnable waiting, Supplier<V> compute) {
        return get(key, isGood, waiting, compute, compute, task -> false);
    }

    /**
     * The result for a key, computed if there is none.
     *
     * @param renew computes it in the background
     * @param background does something a little later on another thread; false if it does not
     */
    public V get(
            String key,
            Predicate<V> isGood,
            Runnable waiting,
            Supplier<V> compute,
            Supplier<V> renew,
            Predicate<Runnable> background) {
        while (true) {
            Slot<V> slot = new Slot<>();
            Slot<V> known = claim(key, slot);
            if (known == null) {
                return compute(key, slot, compute);
            }
            if (known.done.getCount() > 0 && known.owner.equals(Thread.currentThread())) {
                return compute.get();
            }
            await(known, waiting);
            V value = known.value;
            if (!known.failed && value != null) {
                if (isGood.test(value)) {
                    if (mayRefresh(known) && !background.test(() -> refresh(key, known, renew))) {
                        known.refreshing.set(false);
                    }
                    return value;
                }
                drop(key, known);
            }
        }
    }

    /** Whether it is time for a new result, and nobody else computes one. */
    private boolean mayRefresh(Slot<V> known) {
        long now = System.nanoTime();
        boolean old = limits.isRefreshed() && now - known.since >= limits.freshNanos();
        boolean paused = known.pausedSince != Long.MIN_VALUE && now - known.pausedSince < pauseNanos;
        return old && !paused && known.refreshing.compareAndSet(false, true);
    }

    private void refresh(String key, Slot<V> known, Supplier<V> renew) {
        boolean whole = false;
        try {
            Slot<V> fresh = new Slot<>();
            fresh.value = renew.get();
            whole = true;
            fresh.since = System.nanoTime();
            fresh.done.countDown();
            replace(key, known, fresh);
        } catch (RuntimeException e) {
            LOG.warn("A cached function failed in the background; its old result goes on until its time is over", e);
        } finally {
            // After an error as well, such as a stack that overflows: its thread tells of that.
            if (!whole) {
                known.pausedSince = System.nanoTime();
                known.refreshing.set(false);
            }
        }
    }

    private void replace(String key, Slot<V> known, Slot<V> fresh) {
        boolean replaced;
        lock.lock();
        try {
            replaced = slots.replace(key, known, fresh);
        } finally {
            lock.unlock();
        }
        // Cleared meanwhile: nobody may get what was computed from before.
        V gone = replaced ? known.value : fresh.value;
        if (gone != null) {
            release.accept(gone);
        }
    }

    /** The slot that is there already, or null if the given one was put there. */
    private @Nullable Slot<V> claim(String key, Slot<V> mine) {
        List<V> gone = new ArrayList<>();
        lock.lock();
        try {
            expire(gone);
            Slot<V> known = slots.get(key);
            if (known != null) {
                return known;
            }
            slots.put(key, mine);
            Iterator<Slot<V>> oldest = slots.values().iterator();
            while (slots.size() > limits.maxEntries()) {
                take(oldest.next(), gone);
                oldest.remove();
            }
            return null;
        } finally {
            lock.unlock();
            gone.forEach(release);
        }
    }

    private void expire(List<V> gone) {
        if (limits.ttlNanos() == Long.MAX_VALUE) {
            return;
        }
        long now = System.nanoTime();
        slots.values().removeIf(s -> {
            boolean old = s.done.getCount() == 0 && now - s.since >= limits.ttlNanos();
            if (old) {
                take(s, gone);
            }
            return old;
        });
    }

    private static <V> void take(Slot<V> slot, List<V> gone) {
        V value = slot.value;
        if (value != null) {
            gone.add(value);
        }
    }

    private V compute(String key, Slot<V> slot, Supplier<V> compute) {
        boolean whole = false;
        try {
            V value = compute.get();
            slot.value = value;
            slot.since = System.nanoTime();
            whole = true;
            return value;
        } finally {
            slot.failed = !whole;
            slot.done.countDown();
            if (!whole) {
                drop(key, slot);
            }
        }
    }

    private static void await(Slot<?> slot, Runnable waiting) {
        try {
            while (!slot.done.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                waiting.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            waiting.run();
            throw new IllegalStateException("Interrupted while another call computed the value", e);
        }
    }

    private void drop(String key, Slot<V> slot) {
        boolean removed;
        lock.lock();
        try {
            removed = slots.remove(key, slot);
        } finally {
            lock.unlock();
        }
        V value = slot.value;
        if (removed && value != null) {
            release.accept(value);
        }
    }

    /** Forgets the result for a key. */
    public void clear(String key) {
        Slot<V> slot;
        lock.lock();
        try {
            slot = slots.get(key);
        } finally {
            lock.unlock();
        }
        if (slot != null) {
            drop(key, slot);
        }
    }

    /** Forgets all results. */
    public void clear() {
        List<V> gone = new ArrayList<>();
        lock.lock();
        try {
            slots.values().forEach(s -> take(s, gone));
            slots.clear();
        } finally {
            lock.unlock();
        }
        gone.forEach(release);
    }

    /** How many results there are, those being computed included. */
    public int size() {
        lock.lock();
        try {
            return slots.size();
        } finally {
            lock.unlock();
        }
    }
}
