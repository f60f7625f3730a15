package dev.weir.script;

import dev.weir.command.Args;
import dev.weir.command.Commands;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.ErrorInfo;
import dev.weir.command.Interrupt;
import dev.weir.command.StreamlitException;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** JavaScript scripts in one interpreter: the sessions it was given to take turns. */
final class JsRunner implements ScriptRunner, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(JsRunner.class);

    private record Compiled(FileTime changed, Value code) {}

    private final JsInterpreter js;
    private final ExecutorService threads;
    private final Consumer<JsRunner> takeBack;
    private final Commands commands = Commands.all();
    private final Map<Path, Compiled> compiled = new HashMap<>();
    private final Map<Path, Value> apps = new HashMap<>();
    private @Nullable Rerun current;

    /** What ends the run: a script's {@code catch} may have swallowed it, so every later command throws it again. */
    private @Nullable Interrupt ending;

    /** Set from outside; the next run forgets what it required. */
    private volatile boolean modulesAreOld;

    JsRunner(JsInterpreter js, ExecutorService threads, Consumer<JsRunner> takeBack) {
        this.takeBack = takeBack;
        this.js = js;
        this.threads = threads;
        List<@Nullable Object> names = new ArrayList<>();
        commands.list().forEach(c -> names.add(c.signature().name()));
        js.install(new JsHost(this, js).members(), names);
    }

    /** The run that holds the interpreter. */
    Rerun currentRun() {
        if (current == null) {
            throw StreamlitException.type(
                    "NoSessionContext", "No session is running: Streamlit commands work while the script runs only.");
        }
        return current;
    }

    /** Whether the run ends by {@code st.stop()}, {@code st.rerun()} or from outside. */
    boolean isEnding() {
        return ending != null;
    }

    /** Tells this interpreter from others. */
    String id() {
        return Integer.toHexString(System.identityHashCode(js));
    }

    /** A command as JavaScript calls it: positional arguments, and options in a last plain object. */
    @Nullable
    Object command(String name, DeltaGenerator at, Value args) {
        Rerun run = currentRun();
        List<@Nullable Object> positional = js.language().elements(args);
        Map<String, @Nullable Object> named = new HashMap<>();
        var command = commands.get(name);
        Object last = positional.isEmpty() ? null : positional.get(positional.size() - 1);
        if (js.language().isPlain(last)) {
            Value options = (Value) java.util.Objects.requireNonNull(last);
            if (command.signature().takesOptions(positional.size() - 1, options.getMemberKeys())) {
                positional.remove(positional.size() - 1);
                for (String key : options.getMemberKeys()) {
                    Value option = options.getMember(key);
                    // {width: undefined} means the default, as for functions of JavaScript; null is Python's None.
                    if (!option.isNull()
                            || !js.function("isUndefined").execute(option).asBoolean()) {
                        named.put(key, JsValues.in(option));
                    }
                }
            }
        }
        Args bound = JsNumbers.level(command.signature().bind(js.language(), positional, named));
        return command.call(run, run.active(at), name.equals("progress") ? JsNumbers.progress(bound) : bound);
    }

    /** A function of ours as JavaScript calls it. */
    ProxyExecutable guard(java.util.function.Function<Value[], @Nullable Object> body) {
        return args -> {
            if (ending != null) {
                throw ending;
            }
            try {
                return js.language().toScript(body.apply(args));
            } catch (Interrupt i) {
                ending = i;
                throw i;
            } catch (StreamlitException e) {
                throw new IllegalStateException(
                        "Raised: " + js.function("raiseError").execute(e.type(), e.getMessage()));
            } catch (PolyglotException e) {
                throw e;
            } catch (RuntimeException e) {
                LOG.error("A command failed inside the server", e);
                throw new IllegalStateException("Raised: "
                        + js.function("raiseError").execute("Error", "The server failed in this command: " + e));
            }
        };
    }

    // ---- ScriptRunner

    @Override
    public JsLanguage language() {
        return js.language();
    }

    @Override
    public Executor executor() {
        return threads;
    }

    @Override
    public void run(Rerun run, String path, boolean main) {
        call(run, () -> {
            if (modulesAreOld) {
                modulesAreOld = false;
                js.function("forgetModules").executeVoid();
            }
            code(Path.of(path)).executeVoid();
            run.checkpoint();
            return null;
        });
    }

    /** Does something in this context outside of a run, while nothing else is done there. */
    <T> T outside(Supplier<T> work) {
        return ScriptThreads.on(threads, () -> {
            js.lock().lock();
            try {
                return work.get();
            } finally {
                js.lock().unlock();
            }
        });
    }

    /** A function of ours. */
    Value face(String name) {
        return js.function(name);
    }

    /** The App of a file, which is run for it; empty if it makes none. */
    Optional<Value> appOf(Path path) {
        try {
            String source = Files.readString(path);
            return JsDiscovery.find(source)
                    .map(variable -> js.function("openApp").execute(js.compileApp(source, path.toString(), variable)));
        } catch (IOException e) {
            throw new AppFileException(path + " cannot be read", e);
        }
    }

    /** What a promise became. The engine does all that is to be done before a call returns; what waits for more waits forever. */
    Value settled(Value promise) {
        Value end = js.function("follow").execute(promise);
        if (!end.getMember("settled").asBoolean()) {
            throw StreamlitException.api(
                    "This promise waits for something that never comes: JavaScript on Weir has no timers");
        }
        if (end.hasMember("failed")) {
            js.function("rethrow").executeVoid(end);
        }
        return end.getMember("value");
    }

    /** Asks the {@code on_script_error} of an App file. */
    boolean handleError(Path file, Value error) {
        Value app = apps.computeIfAbsent(file, f -> appOf(f).orElseThrow());
        return settled(app.invokeMember("on_script_error", error)).asBoolean();
    }

    /** A script that is an App file shows the page function of its App; the file itself runs once in each context. */
    private Value compile(Path path) throws IOException {
        String source = Files.readString(path);
        Optional<String> app = JsDiscovery.find(source);
        return app.isEmpty()
                ? js.compile(source, path.toString())
                : js.function("pageOf").execute(js.compileApp(source, path.toString(), app.get()));
    }

    /** A script as a function without arguments, read again when it changed. */
    Value code(Path path) {
        try {
            FileTime changed = Files.getLastModifiedTime(path);
            Compiled c = compiled.get(path);
            if (c == null || !c.changed.equals(changed)) {
                c = new Compiled(changed, compile(path));
                compiled.put(path, c);
            }
            return c.code;
        } catch (IOException e) {
            throw new ScriptError(
                    new ErrorInfo(
                            "Error",
                            "Error",
                            "The script " + path + " cannot be read: " + e.getMessage(),
                            false,
                            false,
                            false,
                            List.of()),
                    true);
        } catch (PolyglotException e) {
            throw new ScriptError(describe(e), true);
        }
    }

    @Override
    public <T extends @Nullable Object> T call(Rerun run, Supplier<T> body) {
        js.lock().lock();
        Rerun outer = current;
        Interrupt outerEnding = ending;
        current = run;
        ending = null;
        try {
            T out = body.get();
            if (ending != null) {
                throw ending;
            }
            return out;
        } catch (PolyglotException e) {
            throw translate(run, e);
        } finally {
            current = outer;
            ending = outerEnding;
            js.lock().unlock();
        }
    }

    private RuntimeException translate(Rerun run, PolyglotException e) {
        if (e.isHostException() && e.asHostException() instanceof Interrupt i) {
            throw i;
        }
        if (run.isStopped()) {
            throw new Interrupt(Interrupt.Kind.STOP);
        }
        if (e.isGuestException()) {
            Value error = e.getGuestObject();
            return new ScriptError(describe(e), false, error == null ? null : new JsRaised(this, error));
        }
        LOG.error("JavaScript failed inside", e);
        return new ScriptError(ErrorTexts.internal(e), false);
    }

    private ErrorInfo describe(PolyglotException e) {
        List<String> frames = new ArrayList<>();
        for (PolyglotException.StackFrame f : e.getPolyglotStackTrace()) {
            SourceSection s = f.isGuestFrame() ? f.getSourceLocation() : null;
            if (s != null && !s.getSource().isInternal()) {
                frames.add(0, frame(s, f.getRootName()));
            }
        }
        SourceSection at = e.getSourceLocation();
        if (frames.isEmpty() && at != null) {
            frames.add(frame(at, ""));
        }
        Value error = e.getGuestObject();
        ErrorInfo i = error != null && error.isException()
                ? js.language().describe(error)
                : new ErrorInfo("Error", "Error", String.valueOf(e.getMessage()), false, false, false, List.of());
        return new ErrorInfo(
                i.type(), i.qualifiedType(), i.message(), i.markdown(), i.warning(), i.streamlit(), frames);
    }

    private static String frame(SourceSection s, @Nullable String in) {
        String name = in == null || in.isEmpty() || in.equals(":anonymous") ? "<script>" : in;
        String code = s.getSource().getCharacters(s.getStartLine()).toString().strip();
        String shown = code.startsWith("(function(") && s.getStartLine() == 1
                ? code.substring(code.indexOf("){") + "){".length())
                : code;
        return "File \"" + s.getSource().getName() + "\", line " + s.getStartLine() + ", in " + name + "\n    " + shown
                + "\n";
    }

    @Override
    public void interrupt(Thread runner) {
        js.stop(runner);
    }

    @Override
    public void modulesChanged(Set<Path> files) {
        modulesAreOld = true;
    }

    @Override
    public void release(Session session) {
        takeBack.accept(this);
    }

    @Override
    public void close() {
        js.lock().lock();
        try {
            js.close();
        } finally {
            js.lock().unlock();
        }
    }

    /** For a runner that has its threads to itself. */
    void closeWithThreads() {
        close();
        ScriptThreads.end(threads);
    }
}
