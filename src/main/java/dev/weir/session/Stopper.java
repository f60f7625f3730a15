package dev.weir.session;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Ends runs that do not end by themselves. A script that is told to stop does so at its next command; one that runs no command, such as
 * an endless loop, is interrupted from outside, again and again until it is gone, since it may catch what is thrown into it.
 */
final class Stopper {

    /** How long a script may go on to its next command before it is interrupted: longer than a usual step, shorter than patience. */
    static final long GRACE_MILLIS = 200;

    private final ScheduledExecutorService timer;

    Stopper(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** The app's timer for short tasks: what may wait must start a thread. */
    Future<?> later(Duration delay, Runnable task) {
        return timer.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    void watch(BooleanSupplier stillRunning, Runnable interrupt) {
        timer.schedule(
                () -> {
                    if (stillRunning.getAsBoolean()) {
                        interrupt.run();
                        watch(stillRunning, interrupt);
                    }
                },
                GRACE_MILLIS,
                TimeUnit.MILLISECONDS);
    }
}
