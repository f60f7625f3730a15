package dev.weir.script;

import dev.weir.PageFunction;
import dev.weir.St;
import dev.weir.command.Commands;
import dev.weir.command.Interrupt;
import dev.weir.command.Language;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Apps that are Java functions: each run on a virtual thread of its own. */
final class JavaRunner implements ScriptRunner, AutoCloseable {

    private final PageFunction function;
    private final Commands commands = Commands.all();
    private final JavaLanguage language = new JavaLanguage();
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("weir-java-", 0).factory());

    JavaRunner(PageFunction function) {
        this.function = function;
    }

    @Override
    public Language language() {
        return language;
    }

    @Override
    public Executor executor() {
        return threads;
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        call(run, () -> {
            try {
                function.run(new St(run, commands));
            } catch (RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ScriptError(JavaErrors.describe(e), false);
            }
            return null;
        });
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        try {
            return body.get();
        } catch (ScriptError e) {
            throw e;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            if (run.isStopped()) {
                throw new Interrupt(Interrupt.Kind.STOP);
            }
            throw new ScriptError(JavaErrors.describe(e), false);
        }
    }

    /** Java code cannot be ended from outside; what waits or sleeps is interrupted, a bare loop goes on until its next command. */
    @Override
    public void interrupt(Thread runner) {
        runner.interrupt();
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        // Classes are loaded once; a changed class needs a redeployment.
    }

    @Override
    public void clearCaches() {
        // Caches of Java functions come with st.cacheData.
    }

    @Override
    public void release(Session session) {
        // A function keeps nothing for a session.
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
