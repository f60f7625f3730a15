package dev.weir.script;

import dev.weir.command.Language;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript scripts of one app.
 *
 * <p>How it works: a JavaScript context serves one thread at a time, so a session gets one of its own while there are fewer than the
 * limit, and shares the least used one after that. It keeps it for life: functions of its callbacks and fragments live there.
 */
final class JsApp implements ScriptRunner, AutoCloseable {

    private static final class Lent {
        final JsRunner runner;
        int sessions;

        Lent(JsRunner runner) {
            this.runner = runner;
        }
    }

    private final Supplier<JsInterpreter> make;
    private final int limit;
    private final ExecutorService threads;
    private final List<Lent> lent = new ArrayList<>();

    /**
     * @param limit how many contexts there may be, about 1 MB each
     */
    JsApp(Supplier<JsInterpreter> make, int limit, ExecutorService threads) {
        this.make = make;
        this.limit = limit;
        this.threads = threads;
    }

    @Override
    public synchronized ScriptRunner forSession() {
        Lent least = lent.stream()
                .min(Comparator.comparingInt((Lent l) -> l.sessions))
                .orElse(null);
        if (least == null || (least.sessions > 0 && lent.size() < limit)) {
            least = new Lent(runner());
            lent.add(least);
        }
        least.sessions++;
        return least.runner;
    }

    private JsRunner runner() {
        return ScriptThreads.once(() -> new JsRunner(make.get(), threads, this::takeBack));
    }

    private synchronized void takeBack(JsRunner runner) {
        lent.stream().filter(l -> l.runner.equals(runner)).forEach(l -> l.sessions--);
    }

    private synchronized JsRunner any() {
        if (lent.isEmpty()) {
            lent.add(new Lent(runner()));
        }
        return lent.get(0).runner;
    }

    @Override
    public Language language() {
        return any().language();
    }

    @Override
    public Executor executor() {
        return threads;
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        any().run(run, path, main);
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        return any().call(run, body);
    }

    @Override
    public void interrupt(Thread runner) {
        any().interrupt(runner);
    }

    @Override
    public synchronized void modulesChanged(Set<Path> files) {
        lent.forEach(l -> l.runner.modulesChanged(files));
    }

    @Override
    public void release(Session session) {
        // Sessions release the runner they were lent.
    }

    @Override
    public void close() {
        synchronized (this) {
            lent.forEach(l -> l.runner.close());
            lent.clear();
        }
        ScriptThreads.end(threads);
    }
}
