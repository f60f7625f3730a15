package dev.weir.script;

import dev.weir.cache.Caches;
import dev.weir.command.Command;
import dev.weir.command.Commands;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.ErrorInfo;
import dev.weir.command.Interrupt;
import dev.weir.command.Language;
import dev.weir.command.StreamlitException;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Python scripts of one app.
 *
 * <p>How it works: the interpreter starts in the background; the first run waits for it. A run executes on a platform thread of its own
 * and is current for that thread while it lasts: that is how a command called from Python finds its session. Errors of ours become
 * Python exceptions at the border and what ends a run becomes Python's {@code Control}, so that {@code finally} and {@code with} work.
 */
final class PythonRunner implements ScriptRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PythonRunner.class);

    /** Where the exception itself stands in its description. */
    private static final int RAISED = 7;

    private final Path folder;
    private final Magic magic;
    private final ExecutorService threads;
    private final Starting<PythonInterpreter> starting;
    private final PythonLanguage language = new PythonLanguage(this::interpreter);
    private final ThreadLocal<@Nullable Rerun> current = new ThreadLocal<>();
    private final PythonSources sources;
    private volatile boolean hostsApp;
    private volatile @Nullable Caches outside;

    /** Whether Python's environment holds the app's secrets; setting them twice does no harm. */
    private volatile boolean hasEnvironment;

    /**
     * @param start makes the interpreter
     * @param folder the folder of the main script
     * @param magic which bare expressions are shown
     * @param threads platform threads, as many as run at once
     */
    PythonRunner(Supplier<PythonInterpreter> start, Path folder, Magic magic, ExecutorService threads) {
        this.folder = folder;
        this.magic = magic;
        this.threads = threads;
        this.sources = new PythonSources(this);
        this.starting = new Starting<>("python-start", () -> open(start.get()), threads);
    }

    private PythonInterpreter open(PythonInterpreter python) {
        PythonBorder.offer(python, this);
        PythonCaches.offer(python, this);
        PythonSurroundings.offer(python, this);
        Commands commands = Commands.all();
        python.open(name -> caller(commands, name));
        return python;
    }

    PythonInterpreter interpreter() {
        return starting.get();
    }

    /** Does something in Python outside of a run. */
    <T> T outside(Supplier<T> work) {
        return ScriptThreads.on(threads, work);
    }

    Magic magic() {
        return magic;
    }

    /** From now on an App lives in the interpreter, which therefore cannot be let go while its app is served. */
    void hostsApp() {
        hostsApp = true;
    }

    @Override
    public boolean mayRest() {
        return !hostsApp;
    }

    /** The caches of the App that this interpreter hosts: cached functions keep results there when no run calls them. */
    void cachesOutsideOfRuns(Caches caches) {
        outside = caches;
    }

    Optional<Caches> cachesOutsideOfRuns() {
        return Optional.ofNullable(outside);
    }

    /** Whether this thread belongs to a run. */
    boolean hasRun() {
        return current.get() != null;
    }

    /** The run of this thread; a script's own threads have none. */
    Rerun currentRun() {
        Rerun run = current.get();
        if (run == null) {
            throw StreamlitException.type(
                    "NoSessionContext",
                    "This thread belongs to no session. Streamlit commands work in the thread that runs the script only.");
        }
        return run;
    }

    /** A command as Python calls it: the place, then one value for each parameter. */
    private ProxyExecutable caller(Commands commands, String name) {
        return guard(args -> {
            Command command = commands.get(name);
            Rerun run = currentRun();
            DeltaGenerator at = args[0].asHostObject();
            @Nullable Object[] values = new @Nullable Object[args.length - 1];
            for (int i = 0; i < values.length; i++) {
                values[i] = PythonValues.in(args[i + 1]);
            }
            return command.call(run, run.active(at), command.signature().whole(language, values));
        });
    }

    /** A function of ours as Python calls it: its value and its errors become Python's. */
    ProxyExecutable guard(Function<Value[], @Nullable Object> body) {
        return args -> {
            try {
                return language.toScript(body.apply(args));
            } catch (StreamlitException e) {
                throw raise("raise_error", e.type(), e.getMessage());
            } catch (Interrupt i) {
                throw raise("raise_control", i);
            } catch (PolyglotException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("A command failed inside the server", e);
                throw raise("raise_error", "RuntimeError", "The server failed in this command: " + e);
            }
        };
    }

    /** Never returns normally: what Python raises comes back as an exception, which goes up as it is. */
    private RuntimeException raise(String function, Object... args) {
        Value answer = interpreter().function(function).execute(args);
        return new IllegalStateException("Python raised nothing: " + answer);
    }

    // ---- ScriptRunner

    @Override
    public Language language() {
        return language;
    }

    @Override
    public void warmUp() {
        interpreter();
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
            threads.execute(task);
            return true;
        } catch (RejectedExecutionException appEnds) {
            return false;
        }
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        call(run, () -> {
            if (main && !hasEnvironment) {
                hasEnvironment = true;
                interpreter()
                        .function("use_environment")
                        .execute(language.toScript(run.settings().secrets().environment()));
            }
            Value code = sources.code(Path.of(path));
            Value early = interpreter().function("execute").execute(code, path);
            if (early.isHostObject() && early.asHostObject() instanceof Interrupt i) {
                throw i;
            }
            if (!early.isNull()) {
                throw new ScriptError(PythonLanguage.info(early), false, early.getArrayElement(RAISED));
            }
            return null;
        });
    }

    /** A page's code, for Python to run inside the main script; what is wrong with it is raised there. */
    Value pageCode(Path path) {
        return sources.read(path);
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        Rerun outer = current.get();
        current.set(run);
        try {
            return body.get();
        } catch (PolyglotException e) {
            throw translate(run, e);
        } finally {
            current.set(outer);
        }
    }

    /** What Python ended with, in the terms of sessions. Never returns normally. */
    private RuntimeException translate(Rerun run, PolyglotException e) {
        if (e.isHostException() && e.asHostException() instanceof Interrupt i) {
            throw i;
        }
        Value raised = e.getGuestObject();
        if (raised != null
                && raised.hasMember("host")
                && raised.getMember("host").isHostObject()
                && raised.getMember("host").asHostObject() instanceof Interrupt i) {
            throw i;
        }
        if (run.isStopped()) {
            throw new Interrupt(Interrupt.Kind.STOP);
        }
        if (e.isExit()) {
            return ScriptError.exit(ErrorTexts.exit(e.getExitStatus()));
        }
        if (raised != null && e.isGuestException()) {
            return new ScriptError(describe(raised, e), false, raised);
        }
        LOG.error("Python failed inside", e);
        return new ScriptError(ErrorTexts.internal(e), false);
    }

    /** What Python says of an exception; where it has lost the frames (GraalPy 25.1.3 may), what the border knows. */
    private ErrorInfo describe(Value raised, PolyglotException e) {
        try {
            return language.describe(raised);
        } catch (PolyglotException lost) {
            LOG.debug("Python cannot describe an exception of its own", lost);
            return ErrorTexts.ofBorder(e);
        }
    }

    @Override
    public void interrupt(Thread runner) {
        interpreter().stop(runner);
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        if (starting.isDone()) {
            threads.execute(() -> interpreter().function("forget_modules").execute(folder.toString()));
        }
    }

    @Override
    public void release(Session session) {
        // All sessions share the interpreter, and it keeps nothing of theirs.
    }

    @Override
    public void close() {
        starting.whenDone(PythonInterpreter::close);
        ScriptThreads.end(threads);
    }

    /** The Python value of something of ours that Python only carries. */
    Value wrap(Object host) {
        return interpreter().wrap(Objects.requireNonNull(host));
    }
}
