package dev.weir.script;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.slf4j.MDC;

/**
 * The threads that enter interpreters. None of the server's may: what Truffle attaches to a thread would keep an undeployed WAR in memory.
 */
final class ScriptThreads {

    /** A thread without work for so long goes. */
    private static final long IDLE_SECONDS = 30;

    /** Idle threads end at once; what a script does longer than this, after it was told to stop, the server may wait for or complain of. */
    private static final long END_MILLIS = 1_000;

    /** Deep recursion in a script should end in its own RecursionError, not in the thread's stack. */
    private static final long STACK_BYTES = 16L << 20;

    private ScriptThreads() {}

    /** A thread that scripts can run on. */
    static Thread thread(String name, Runnable task) {
        Runnable unmarked = () -> {
            // Threads may inherit what the log says of the one that made them, and live longer than that is true.
            MDC.clear();
            task.run();
        };
        Thread thread = new Thread(null, unmarked, "weir-" + name, STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /** As many of them as run at once; more work waits. */
    static ExecutorService pool(String name, int max) {
        AtomicInteger number = new AtomicInteger();
        ThreadFactory factory = task -> thread(name + "-" + number.incrementAndGet(), task);
        // Threads first, then the queue: up to the limit every run has its own thread at once.
        ThreadPoolExecutor pool =
                new ThreadPoolExecutor(max, max, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), factory);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    /** Lets threads end, and waits a little for those that have nothing to do: a server complains of threads that outlive their WAR. */
    static void end(ExecutorService threads) {
        threads.shutdown();
        try {
            threads.awaitTermination(END_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On a thread that ends with it. */
    static <T> T once(Supplier<T> make) {
        return on(task -> Thread.ofPlatform().daemon().name("weir-engine").start(task), () -> withOwnLoader(make));
    }

    /** On another thread, which this one waits for, with the same marks in the log while it works. */
    static <T> T on(Executor threads, Supplier<T> work) {
        Map<String, String> marks = Objects.requireNonNullElse(MDC.getCopyOfContextMap(), Map.of());
        FutureTask<T> done = new FutureTask<>(() -> {
            MDC.setContextMap(marks);
            try {
                return work.get();
            } finally {
                MDC.clear();
            }
        });
        threads.execute(done);
        try {
            return done.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException own) {
                throw own;
            }
            if (e.getCause() instanceof Error own) {
                throw own;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a script's thread worked", e);
        }
    }

    /** Truffle remembers for good what it found for each context class loader it ever saw, so it is shown our own only. */
    static <T> T withOwnLoader(Supplier<T> make) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Scripts.class.getClassLoader());
        try {
            return make.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
