package dev.weir.web;

import dev.weir.BackgroundTask;
import dev.weir.Lifespan;
import dev.weir.session.LogMarks;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The app's own code at its start and end: its lifespan and its background work.
 *
 * <p>How it works: starting runs on the thread that deploys. Ending runs on a thread of its own, which is interrupted and left behind
 * when the time is up, so that a connection pool that hangs cannot keep a server from going down.
 */
final class AppLife {

    private static final Logger LOG = LoggerFactory.getLogger(AppLife.class);

    private final LiveContext context;
    private final List<BackgroundWork> work = new ArrayList<>();
    private Lifespan.@Nullable Started started;

    AppLife(LiveContext context) {
        this.context = context;
    }

    /**
     * Runs the app's start-up, then starts its background work.
     *
     * @throws StartException with what start-up threw
     */
    void start() {
        context.app().lifespan().ifPresent(this::start);
        for (BackgroundTask.Scheduled task : context.app().background()) {
            work.add(BackgroundWork.start(context, task));
        }
    }

    private void start(Lifespan lifespan) {
        try {
            Lifespan.Started made = lifespan.start(context);
            started = made;
            context.state(made.state());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartException("Its start-up (lifespan) was interrupted", e);
        } catch (Exception | LinkageError | AssertionError e) {
            throw new StartException("Its start-up (lifespan) failed", e);
        }
    }

    /** Ends background work, then the lifespan, in what is left of the time. */
    void stop(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        work.forEach(BackgroundWork::cancel);
        work.forEach(w -> w.await(end - System.nanoTime()));
        Lifespan.Started made = started;
        if (made != null) {
            started = null;
            stop(made, end - System.nanoTime());
        }
    }

    private void stop(Lifespan.Started made, long nanos) {
        String mount = context.app().mountPath();
        FutureTask<@Nullable Void> stopping = new FutureTask<>(() -> {
            try (LogMarks.Mark mark = LogMarks.app(context.place())) {
                made.stop().run();
            }
            return null;
        });
        Thread thread = new Thread(stopping, "weir-shutdown" + mount.replace('/', '-'));
        thread.setDaemon(true);
        thread.start();
        try {
            stopping.get(Math.max(0, nanos), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            stopping.cancel(true);
            LOG.error(
                    "The shutdown (lifespan) of the app at '{}' takes too long and is cut off; weir.shutdownSeconds sets"
                            + " the limit",
                    mount);
        } catch (ExecutionException e) {
            LOG.error("The shutdown (lifespan) of the app at '{}' failed", mount, e.getCause());
        } catch (InterruptedException e) {
            stopping.cancel(true);
            Thread.currentThread().interrupt();
        }
    }
}
