package dev.weir.session;

import dev.weir.command.Interrupt;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fragments of one run that run beside its script, and what the threads of the run have in common.
 *
 * <p>How it works: fragments wait in a queue, and as many workers as the app allows take them. At its end the script's own thread waits
 * for them, and takes one itself while no worker has come yet: when the threads of all sessions wait like this, work goes on. The session's
 * state and query parameters are used by {@link #alone} from the first such fragment on. What ends the run, be it in the script or in a
 * fragment, ends all of it: each thread at its next command.
 */
final class Beside {

    /** How often the waiting script looks whether it still wants to wait. */
    private static final long PATIENCE_MILLIS = 50;

    private final ScriptRunner runner;
    private final int most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Set<Thread> working = new HashSet<>();
    private volatile boolean used;
    private volatile boolean ending;
    private volatile @Nullable RerunRequest followUp;

    /** @param most how many fragments are executed at once */
    Beside(ScriptRunner runner, int most) {
        this.runner = runner;
        this.most = most;
    }

    /** Whether there was such a fragment in the run. */
    boolean isUsed() {
        return used;
    }

    /** Uses what belongs to one thread of the run at a time. */
    <T extends @Nullable Object> T alone(Supplier<T> call) {
        lock.lock();
        try {
            return call.get();
        } finally {
            lock.unlock();
        }
    }

    void alone(Runnable call) {
        lock.lock();
        try {
            call.run();
        } finally {
            lock.unlock();
        }
    }

    /** Runs a fragment on another thread, soon. */
    void add(Runnable fragment) {
        used = true;
        lock.lock();
        try {
            waiting.add(fragment);
        } finally {
            lock.unlock();
        }
        runner.executor().execute(this::work);
    }

    private void work() {
        for (Runnable next = take(false); next != null; next = take(false)) {
            try {
                next.run();
            } finally {
                leave();
            }
        }
    }

    /** @param onlyIfAlone whether to take nothing while others work */
    private @Nullable Runnable take(boolean onlyIfAlone) {
        lock.lock();
        try {
            if (working.size() >= most || (onlyIfAlone && !working.isEmpty())) {
                return null;
            }
            Runnable next = waiting.poll();
            if (next != null) {
                working.add(Thread.currentThread());
            }
            return next;
        } finally {
            lock.unlock();
        }
    }

    private void leave() {
        lock.lock();
        try {
            working.remove(Thread.currentThread());
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until all have ended.
     *
     * @throws Interrupt if the run has to end meanwhile, or a fragment asked for its end
     */
    void join(Rerun run) {
        while (used && !isIdle()) {
            Runnable next = take(true);
            if (next == null) {
                await();
            } else {
                try {
                    next.run();
                } finally {
                    leave();
                }
            }
            run.checkpoint();
        }
        if (used) {
            run.checkpoint();
        }
    }

    /** The run ends early: what waits is dropped, and the others end at their next command. */
    void drain() {
        if (!used) {
            return;
        }
        ending = true;
        lock.lock();
        try {
            waiting.clear();
        } finally {
            lock.unlock();
        }
        while (!isIdle()) {
            await();
        }
    }

    private boolean isIdle() {
        lock.lock();
        try {
            return waiting.isEmpty() && working.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    private void await() {
        lock.lock();
        try {
            if (!working.isEmpty()) {
                news.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            // The stop button, which the run itself asks after; a thread of scripts keeps no such mark.
            ending = true;
        } finally {
            lock.unlock();
        }
    }

    /** The threads that fragments are executed on. */
    List<Thread> threads() {
        lock.lock();
        try {
            return List.copyOf(working);
        } finally {
            lock.unlock();
        }
    }

    // ---- how the run ends

    /** The whole run ends: {@code st.stop()} in a fragment. */
    void end() {
        ending = true;
    }

    boolean isEnding() {
        return ending;
    }

    /** What {@code st.rerun} asked for first, or null. */
    @Nullable
    RerunRequest followUp() {
        return followUp;
    }

    void followUp(@Nullable RerunRequest request) {
        followUp = request;
    }
}
