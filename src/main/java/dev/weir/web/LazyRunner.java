package dev.weir.web;

import dev.weir.command.Language;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A runner whose interpreter starts when it is first needed, and can be let go while no session needs it: a server with a
 * hundred apps should pay for those that people use.
 */
final class LazyRunner implements ScriptRunner {

    private static final Logger LOG = LoggerFactory.getLogger(LazyRunner.class);

    /** An interpreter stops what runs in it within a second or two; what takes longer never ends. */
    private static final Duration END_TIME = Duration.ofSeconds(10);

    private final Supplier<ScriptRunner> start;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable ScriptRunner running;

    LazyRunner(Supplier<ScriptRunner> start) {
        this.start = start;
    }

    /** Starts the interpreter unless it runs already. */
    ScriptRunner get() {
        ScriptRunner now = running;
        if (now != null) {
            return now;
        }
        lock.lock();
        try {
            ScriptRunner first = running;
            if (first == null) {
                first = start.get();
                running = first;
            }
            return first;
        } finally {
            lock.unlock();
        }
    }

    private Optional<ScriptRunner> ifRunning() {
        return Optional.ofNullable(running);
    }

    @Override
    public boolean mayRest() {
        return ifRunning().map(ScriptRunner::mayRest).orElse(true);
    }

    boolean isRunning() {
        return running != null;
    }

    /** Lets the interpreter go. No session may be there. */
    void rest() {
        ScriptRunner ending;
        lock.lock();
        try {
            ending = running;
            running = null;
        } finally {
            lock.unlock();
        }
        if (ending instanceof AutoCloseable closeable) {
            // What runs in it may refuse to end, and a server that goes down must not wait for it.
            Thread end =
                    Thread.ofPlatform().daemon().name("weir-interpreter-end").start(() -> end(closeable));
            try {
                if (!end.join(END_TIME)) {
                    LOG.error("An interpreter does not end within {} s and is left behind", END_TIME.toSeconds());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static void end(AutoCloseable ending) {
        try {
            ending.close();
        } catch (Exception e) {
            LOG.warn("An interpreter did not end properly", e);
        }
    }

    @Override
    public ScriptRunner forSession() {
        return get().forSession();
    }

    @Override
    public Language language() {
        return get().language();
    }

    @Override
    public void warmUp() {
        get().warmUp();
    }

    @Override
    public Executor executor() {
        return get().executor();
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        get().run(run, path, main);
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        return get().call(run, body);
    }

    @Override
    public void interrupt(Thread runner) {
        ifRunning().ifPresent(r -> r.interrupt(runner));
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        ifRunning().ifPresent(r -> r.modulesChanged(files));
    }

    @Override
    public void release(Session session) {
        ifRunning().ifPresent(r -> r.release(session));
    }
}
