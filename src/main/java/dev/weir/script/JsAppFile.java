package dev.weir.script;

import dev.weir.command.StreamlitException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * The App that a JavaScript file makes: {@code const app = new st.App("main.js", ...)}. It lives in a context of its own, which routes and
 * the lifespan share and sessions do not; one call at a time.
 */
public final class JsAppFile implements AutoCloseable {

    /** A function at a path, or a folder there. */
    public sealed interface Route {

        String path();

        /** @param index what {@link #answer} wants to know */
        record Function(String path, Set<String> methods, int index) implements Route {}

        /** @param html whether {@code index.html} and {@code 404.html} mean something */
        record Folder(String path, Path folder, boolean html) implements Route {}
    }

    private final Path file;
    private final JsRunner runner;
    private final Value app;
    private @Nullable Value end;

    private JsAppFile(Path file, JsRunner runner, Value app) {
        this.file = file;
        this.runner = runner;
        this.app = app;
    }

    /** Whether a file makes an App; it is looked at, not executed. */
    static boolean mayBeIn(Path file) {
        try {
            return JsDiscovery.find(Files.readString(file)).isPresent();
        } catch (IOException notReadable) {
            return false;
        }
    }

    /**
     * Runs the file for its App.
     *
     * @return empty for a plain script, and for a file that is no program: as a page it shows the error
     * @throws AppFileException if the file fails
     */
    static Optional<JsAppFile> load(Path file, Supplier<JsRunner> make) {
        if (!mayBeIn(file)) {
            return Optional.empty();
        }
        JsRunner runner = make.get();
        Optional<JsAppFile> made = Optional.empty();
        try {
            made = runner.outside(() -> made(file, runner));
            return made;
        } finally {
            if (made.isEmpty()) {
                runner.closeWithThreads();
            }
        }
    }

    private static Optional<JsAppFile> made(Path file, JsRunner runner) {
        try {
            return runner.appOf(file).map(app -> new JsAppFile(file, runner, app));
        } catch (PolyglotException e) {
            if (e.isSyntaxError()) {
                return Optional.empty();
            }
            throw failed(file, e);
        }
    }

    private static AppFileException failed(Path file, PolyglotException e) {
        StringBuilder where = new StringBuilder(file.toString());
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            if (frame.isGuestFrame()
                    && frame.getSourceLocation() != null
                    && frame.getSourceLocation().getSource().getName().equals(file.toString())) {
                where.append(", line ").append(frame.getSourceLocation().getStartLine());
                break;
            }
        }
        return new AppFileException(where + ": " + e.getMessage(), e);
    }

    public Path file() {
        return file;
    }

    /** The page's script; the file itself if the page is a function in it. */
    public Path script() {
        String named = runner.outside(() -> app.getMember("script_path").asString());
        return named.isEmpty() ? file : file.resolveSibling(named).normalize();
    }

    public boolean debug() {
        return runner.outside(() -> app.getMember("debug").asBoolean());
    }

    public Map<String, Object> secrets() {
        return runner.outside(() -> plain(app.getMember("secrets"), "secrets"));
    }

    public boolean handlesErrors() {
        return runner.outside(() -> !app.getMember("on_script_error").isNull());
    }

    /** In the order of the App's list. */
    public List<Route> routes() {
        return runner.outside(() -> {
            List<Route> out = new ArrayList<>();
            Value all = app.getMember("routes");
            for (int i = 0; i < all.getArraySize(); i++) {
                Value r = all.getArrayElement(i);
                String path = r.getMember("path").asString();
                out.add(
                        r.hasMember("endpoint")
                                ? new Route.Function(path, methods(r.getMember("methods")), i)
                                : new Route.Folder(
                                        path,
                                        Path.of(r.getMember("directory").asString()),
                                        r.getMember("html").asBoolean()));
            }
            return out;
        });
    }

    private static Set<String> methods(Value list) {
        Set<String> out = JsLanguage.list(list).stream().map(String::valueOf).collect(Collectors.toSet());
        if (out.contains("GET")) {
            out.add("HEAD");
        }
        return out;
    }

    /** The statuses that have a handler. */
    public List<Integer> statuses() {
        return runner.outside(() -> {
            List<Integer> out = new ArrayList<>();
            Value keys = app.getMember("by_status").getHashKeysIterator();
            while (keys.hasIteratorNextElement()) {
                out.add(keys.getIteratorNextElement().asInt());
            }
            return out;
        });
    }

    /**
     * Runs the lifespan up to where it yields.
     *
     * @return what it yielded
     * @throws AppFileException if it fails, or yields what cannot leave JavaScript
     */
    public Map<String, Object> startUp() {
        return runner.outside(() -> {
            try {
                end = runner.settled(runner.face("startApp").execute(app));
                return plain(app.getMember("state"), "The lifespan's state");
            } catch (PolyglotException e) {
                throw failed(file, e);
            }
        });
    }

    /** Scripts run in other contexts, where functions of this one cannot be called. */
    private Map<String, Object> plain(Value object, String what) {
        Map<String, Object> out = new LinkedHashMap<>();
        for (String key : object.getMemberKeys()) {
            if (object.getMember(key).canExecute()) {
                throw new AppFileException(
                        file + ": " + what + " holds a function, " + key + "; only plain values reach the sessions",
                        new IllegalArgumentException(key));
            }
            Object value = JsValues.deep(JsValues.in(object.getMember(key)));
            if (value != null) {
                out.put(key, value);
            }
        }
        return out;
    }

    /** Runs the rest of the lifespan. */
    public void shutDown() {
        runner.outside(() -> {
            Value rest = end;
            end = null;
            try {
                return rest == null ? "" : String.valueOf(runner.settled(rest.execute()));
            } catch (PolyglotException e) {
                throw failed(file, e);
            }
        });
    }

    /**
     * Answers by the route of this index.
     *
     * @throws JsFailure for what the function throws
     */
    public JsResponse answer(int route, JsRequest request) {
        return respond(() -> runner.face("answerRoute").execute(app, route, request.toScript(runner.language())));
    }

    /** Answers by the handler for a status. */
    public JsResponse answerStatus(int status, JsRequest request, String message) {
        return respond(
                () -> runner.face("answerStatus").execute(app, status, request.toScript(runner.language()), message));
    }

    private JsResponse respond(Supplier<Value> call) {
        return runner.outside(() -> {
            try {
                return JsResponse.of(runner.settled(call.get()));
            } catch (PolyglotException e) {
                throw JsFailure.of(e);
            } catch (StreamlitException e) {
                throw new JsFailure(0, String.valueOf(e.getMessage()), e);
            }
        });
    }

    /** Asks the App's {@code on_script_error}, in the session that failed; to be called in its run. */
    public boolean handleError(Object raised) {
        return raised instanceof JsRaised r && r.runner().handleError(file, r.error());
    }

    @Override
    public void close() {
        runner.closeWithThreads();
    }
}
