package dev.weir.web;

import dev.weir.BackgroundTask;
import dev.weir.session.LogMarks;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One task of an app that runs again and again: on the server's executor, which knows its security and names; else on our own. */
final class BackgroundWork {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);

    private static final String MANAGED = "java:comp/DefaultManagedScheduledExecutorService";

    private final LiveContext app;
    private final BackgroundTask task;
    private final @Nullable ScheduledExecutorService own;
    private final ScheduledFuture<?> schedule;

    /** Held while the task runs. */
    private final ReentrantLock running = new ReentrantLock();

    private BackgroundWork(LiveContext app, BackgroundTask.Scheduled scheduled) {
        this.app = app;
        this.task = scheduled.task();
        ScheduledExecutorService managed = managed();
        ScheduledExecutorService executor = managed == null ? ownExecutor() : managed;
        this.own = managed == null ? executor : null;
        long pause = scheduled.pause().toNanos();
        this.schedule = executor.scheduleWithFixedDelay(this::run, pause, pause, TimeUnit.NANOSECONDS);
    }

    static BackgroundWork start(LiveContext app, BackgroundTask.Scheduled scheduled) {
        return new BackgroundWork(app, scheduled);
    }

    /** The name is a constant of the platform, so nobody can make it point elsewhere. */
    @SuppressWarnings("BanJNDI")
    private static @Nullable ScheduledExecutorService managed() {
        try {
            return (ScheduledExecutorService) new InitialContext().lookup(MANAGED);
        } catch (NamingException | ClassCastException none) {
            return null;
        }
    }

    private static ScheduledExecutorService ownExecutor() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("weir-background").factory());
    }

    private void run() {
        try (LogMarks.Mark mark = LogMarks.app(app.place())) {
            work();
        }
    }

    private void work() {
        running.lock();
        try {
            task.run(app);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception | LinkageError | AssertionError e) {
            LOG.error("Background work of the app at '{}' failed", app.app().mountPath(), e);
        } finally {
            running.unlock();
        }
    }

    /** No further time; a run that is going on is interrupted. */
    void cancel() {
        schedule.cancel(true);
        if (own != null) {
            own.shutdownNow();
        }
    }

    /** Waits for a run that is going on. */
    void await(long nanos) {
        try {
            if (running.tryLock(nanos, TimeUnit.NANOSECONDS)) {
                running.unlock();
            } else {
                LOG.error(
                        "Background work of the app at '{}' does not end and is left behind",
                        app.app().mountPath());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
