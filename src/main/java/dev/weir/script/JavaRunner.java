package dev.weir.script;

import dev.weir.St;
import dev.weir.command.Commands;
import dev.weir.command.Interrupt;
import dev.weir.command.Language;
import dev.weir.command.StreamlitException;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Apps that are Java functions or Java files: each run on a virtual thread of its own.
 *
 * <p>How it works: an {@link St} of one run is called again in later ones, by callbacks and fragments that captured it. So it asks the
 * runner for the session's run of the moment, and each session has a runner. Threads that a page starts may ask, too.
 */
final class JavaRunner implements ScriptRunner, AutoCloseable {

    private final JavaPages pages;
    private final Commands commands;
    private final JavaLanguage language;
    private final ExecutorService threads;
    private final ThreadLocal<@Nullable Rerun> beside = new ThreadLocal<>();
    private volatile @Nullable Rerun current;

    JavaRunner(JavaPages pages) {
        this(
                pages,
                Commands.all(),
                new JavaLanguage(),
                Executors.newThreadPerTaskExecutor(
                        Thread.ofVirtual().name("weir-java-", 0).factory()));
    }

    private JavaRunner(JavaPages pages, Commands commands, JavaLanguage language, ExecutorService threads) {
        this.pages = pages;
        this.commands = commands;
        this.language = language;
        this.threads = threads;
    }

    @Override
    public ScriptRunner forSession() {
        return new JavaRunner(pages, commands, language, threads);
    }

    private Rerun currentRun() {
        Rerun own = beside.get();
        Rerun now = own == null ? current : own;
        if (now == null) {
            throw StreamlitException.type(
                    "NoSessionContext",
                    "No page is being drawn: Streamlit commands work while a page function runs only.");
        }
        return now;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public void warmUp() {
        pages.warmUp();
    }

    @Override
    public Executor executor() {
        return threads;
    }

    @Override
    public boolean runsBeside() {
        return true;
    }

    @Override
    public boolean background(Session session, Runnable task) {
        try {
            threads.execute(() -> call(Rerun.aside(session), () -> {
                task.run();
                return null;
            }));
            return true;
        } catch (RejectedExecutionException appEnds) {
            return false;
        }
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        call(run, () -> {
            try {
                pages.page(path).run(new St(this::currentRun, commands));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ScriptError(JavaErrors.describe(e), false, e);
            }
            return null;
        });
    }

    /** Page functions may throw any exception, and bodies of blocks and fragments throw theirs through. */
    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        Rerun outer = run.ownsThread() ? beside.get() : current;
        makeCurrent(run.ownsThread(), run);
        try {
            return body.get();
        } catch (ScriptError e) {
            throw e;
        } catch (Exception | StackOverflowError | AssertionError | LinkageError e) {
            if (run.isStopped()) {
                throw new Interrupt(Interrupt.Kind.STOP);
            }
            throw new ScriptError(JavaErrors.describe(e), false, e);
        } finally {
            makeCurrent(run.ownsThread(), outer);
        }
    }

    /** What draws beside the script, or not at all, has its thread to itself; other runs may draw from threads that the page function starts. */
    private void makeCurrent(boolean ownsThread, @Nullable Rerun run) {
        if (ownsThread) {
            beside.set(run);
        } else {
            current = run;
        }
    }

    /** Java code cannot be ended from outside; what waits or sleeps is interrupted, a bare loop goes on until its next command. */
    @Override
    public void interrupt(Thread runner) {
        runner.interrupt();
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        pages.forget();
    }

    @Override
    public void release(Session session) {
        current = null;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
