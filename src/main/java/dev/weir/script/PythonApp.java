package dev.weir.script;

import dev.weir.cache.Caches;
import dev.weir.session.ScriptRunner;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The App that a Python file makes: {@code app = st.App("main.py", ...)}. It lives in the interpreter that runs its script, so that what
 * it opens at its start is there for every page.
 */
public final class PythonApp {

    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?P<\\w+>");

    /** An App file that cannot be used; the message is what Python says. */
    public static final class LoadException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        LoadException(String message) {
            super(message);
        }
    }

    private final Path file;
    private final PythonRunner runner;
    private final Value module;
    private final Value app;
    private final List<Pattern> patterns = new ArrayList<>();
    private final Set<Path> files;
    private final boolean debug;
    private boolean wantsAll;
    private @Nullable AsgiLoop loop;

    PythonApp(Path file, PythonRunner runner, Value module, Value app) {
        this.file = file;
        this.runner = runner;
        this.module = module;
        this.app = app;
        this.wantsAll = ask("wants_all").asBoolean();
        this.debug = app.getMember("_debug").asBoolean();
        this.files = files(module, file);
        Value found = ask("patterns");
        for (long i = 0; i < found.getArraySize(); i++) {
            add(found.getArrayElement(i));
        }
    }

    private static Set<Path> files(Value module, Path file) {
        Value found = module.getMember("files")
                .execute(String.valueOf(file.toAbsolutePath().getParent()));
        Set<Path> out = new HashSet<>(Set.of(file));
        for (long i = 0; i < found.getArraySize(); i++) {
            out.add(Path.of(found.getArrayElement(i).asString()));
        }
        return Set.copyOf(out);
    }

    private Value ask(String function, Object... more) {
        Object[] args = new Object[more.length + 1];
        args[0] = app;
        System.arraycopy(more, 0, args, 1, more.length);
        return module.getMember(function).execute(args);
    }

    private void add(Value pattern) {
        if (pattern.isNull()) {
            wantsAll = true;
            return;
        }
        try {
            patterns.add(Pattern.compile(GROUP_NAME.matcher(pattern.asString()).replaceAll("(")));
        } catch (PatternSyntaxException onlyPythonKnows) {
            wantsAll = true;
        }
    }

    /** The App file. */
    public Path file() {
        return file;
    }

    /** The App file and the modules of its folder that it has imported: when one changes, the App has to start anew. */
    public Set<Path> files() {
        return files;
    }

    /** What runs the App's script. */
    public ScriptRunner runner() {
        return runner;
    }

    public Path script() {
        return runner.outside(() -> Path.of(
                app.getMember("script_path").getMember("__str__").execute().asString()));
    }

    public boolean debug() {
        return debug;
    }

    /** Secrets given in code; empty for none. */
    public Map<String, Object> secrets() {
        return runner.outside(() -> javaMap(app.getMember("_secrets")));
    }

    private Map<String, Object> javaMap(Value dict) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (!dict.isNull() && runner.language().toJava(dict) instanceof Map<?, ?> map) {
            map.forEach((key, value) -> {
                if (value != null) {
                    out.put(String.valueOf(key), value);
                }
            });
        }
        return out;
    }

    /** Whether requests may concern Python at all. */
    public boolean answersRequests() {
        return wantsAll || !patterns.isEmpty();
    }

    /** Whether every request passes Python: there is middleware. */
    public boolean wantsAll() {
        return wantsAll;
    }

    /** Whether a route stands at this path, or at the same with a slash more or less at its end. */
    public boolean hasRoute(String path) {
        String other = path.endsWith("/") ? path.substring(0, path.length() - 1) : path + "/";
        return patterns.stream()
                .anyMatch(p -> p.matcher(path).find() || p.matcher(other).find());
    }

    public boolean handlesErrors() {
        return runner.outside(() -> !app.getMember("_on_script_error").isNull());
    }

    /** Asks the App's {@code on_script_error}; to be called in the run that failed. */
    public boolean handleError(Object raised) {
        return ask("handle_error", raised).asBoolean();
    }

    /**
     * Starts the event loop, if the App needs one, and enters the lifespan.
     *
     * @param caches what cached functions keep their results in, from now on also outside of runs
     * @return what the lifespan yielded, as Java values where there are such
     * @throws LoadException with Python's traceback if start-up fails
     */
    public Map<String, Object> startUp(Caches caches) {
        runner.cachesOutsideOfRuns(caches);
        if (!runner.outside(() -> ask("needs_loop").asBoolean())) {
            return Map.of();
        }
        AsgiLoop started = AsgiLoop.start(runner.interpreter(), () -> ask("serve"));
        loop = started;
        started.startUp().ifPresent(failure -> {
            throw new LoadException(failure);
        });
        return runner.outside(() -> javaMap(app.getMember("state")));
    }

    /** Leaves the lifespan, ends the event loop, and lets the interpreter go. */
    public void shutDown(Duration patience) {
        AsgiLoop running = loop;
        if (running != null) {
            loop = null;
            running.shutDown(patience);
        }
        runner.close();
    }

    /**
     * Gives a connection to the App.
     *
     * @throws IllegalStateException before its start and after its end
     */
    public void serve(AsgiConnection connection) {
        AsgiLoop running = loop;
        if (running == null) {
            throw new IllegalStateException("The Python app of " + file + " does not run");
        }
        running.serve(connection);
    }
}
