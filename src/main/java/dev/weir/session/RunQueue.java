package dev.weir.session;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * What a session is to do next.
 *
 * <p>How it works: at most one request waits; a newer one merges into it. A worker takes requests one by one until none is left and
 * goes home; {@link #offer} tells whether one has to be sent for. A running script asks {@link #mustYield} at each command: a waiting
 * request for the whole script ends it, one for a fragment waits for its end, as in Streamlit 1.62.
 */
final class RunQueue {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private final boolean fast;
    private @Nullable RerunRequest waiting;
    private boolean busy;
    private boolean stop;
    private boolean closed;
    private volatile boolean news;

    /** @param fast whether a request for the whole script ends a run, instead of waiting for its end */
    RunQueue(boolean fast) {
        this.fast = fast;
    }

    /** Adds a request; true if the caller must start a worker. */
    boolean offer(RerunRequest request) {
        lock.lock();
        try {
            if (closed) {
                return false;
            }
            waiting = waiting == null ? request : waiting.merge(request);
            news = true;
            if (busy) {
                return false;
            }
            busy = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    /** The next request; null when there is none, and then the worker is gone. */
    @Nullable
    RerunRequest next() {
        lock.lock();
        try {
            RerunRequest r = waiting;
            waiting = null;
            stop = false;
            news = false;
            if (r == null || closed) {
                busy = false;
                idle.signalAll();
                return null;
            }
            return r;
        } finally {
            lock.unlock();
        }
    }

    /** The stop button: ends the current run and drops what waits. */
    void stop() {
        lock.lock();
        try {
            waiting = null;
            stop = busy;
            news = true;
        } finally {
            lock.unlock();
        }
    }

    /** The session ends; nothing more is taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            stop = busy;
            waiting = null;
            news = true;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until no worker is there; false if one still is when the time is up. */
    boolean awaitIdle(long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (busy && left > 0) {
                left = idle.awaitNanos(left);
            }
            return !busy;
        } finally {
            lock.unlock();
        }
    }

    boolean isBusy() {
        lock.lock();
        try {
            return busy;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the current run was told to stop. */
    boolean isStopped() {
        lock.lock();
        try {
            return stop;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the run must end now for something newer. Cheap while nothing happened: it is asked for every element. */
    boolean mustYield() {
        if (!news) {
            return false;
        }
        lock.lock();
        try {
            return stop || (fast && waiting != null && !waiting.isFragmentRun());
        } finally {
            lock.unlock();
        }
    }
}
