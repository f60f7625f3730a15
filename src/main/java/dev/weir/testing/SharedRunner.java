package dev.weir.testing;

import dev.weir.AppContext;
import dev.weir.command.Language;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import dev.weir.web.RunnerFactory;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The interpreter that runs the tests, for the apps under test: it outlives each of them. */
record SharedRunner(ScriptRunner interpreter) implements RunnerFactory, ScriptRunner {

    @Override
    public ScriptRunner runnerFor(AppContext app) {
        return this;
    }

    @Override
    public void close() {
        // The tests go on in it.
    }

    @Override
    public Language language() {
        return interpreter.language();
    }

    @Override
    public Executor executor() {
        return interpreter.executor();
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        interpreter.run(run, path, main);
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        return interpreter.call(run, body);
    }

    @Override
    public void interrupt(Thread runner) {
        interpreter.interrupt(runner);
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        interpreter.modulesChanged(files);
    }

    @Override
    public void release(Session session) {
        interpreter.release(session);
    }
}
