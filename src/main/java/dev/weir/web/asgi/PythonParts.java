package dev.weir.web.asgi;

import dev.weir.App;
import dev.weir.AppBuilder;
import dev.weir.AppContext;
import dev.weir.Lifespan;
import dev.weir.script.PythonApp;
import dev.weir.web.middleware.WebMiddleware;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the App of a Python file says, as settings of ours. */
public final class PythonParts {

    /** There is nothing left to end but the event loop. */
    private static final Duration END_OF_FAILED_START = Duration.ofSeconds(2);

    private PythonParts() {}

    /**
     * The app with all that its Python file says.
     *
     * @param given whose script is the file
     * @throws IllegalArgumentException if the script that the file names is missing
     */
    public static App complete(App given, PythonApp python) {
        Path script = python.script();
        if (!Files.isRegularFile(script)) {
            throw new IllegalArgumentException(
                    "FileNotFoundError: there is no script " + script + ", which " + python.file() + " names");
        }
        Map<String, Object> secrets = new LinkedHashMap<>(python.secrets());
        secrets.putAll(given.secrets());
        AppBuilder out = given.toBuilder()
                .script(script)
                .declaredIn(files(python))
                .debug(given.debug() || python.debug())
                .secrets(secrets)
                .lifespan(new Life(python, given.lifespan()));
        if (python.answersRequests()) {
            out.middleware(new Around(python));
        }
        if (python.handlesErrors() && given.scriptErrorHandler().isEmpty()) {
            out.onScriptError(
                    (st, failure) -> failure.raised().map(python::handleError).orElse(false));
        }
        return out.build();
    }

    private static List<Path> files(PythonApp python) {
        List<Path> files = new ArrayList<>(List.of(python.file()));
        python.files().stream().filter(file -> !files.contains(file)).forEach(files::add);
        return files;
    }

    /** The Python App that an app was completed with. */
    public static Optional<PythonApp> of(App app) {
        return app.lifespan()
                .filter(Life.class::isInstance)
                .map(Life.class::cast)
                .map(Life::python);
    }

    /** The lifespan of the Python App, inside one that was given in Java. */
    private record Life(PythonApp python, Optional<Lifespan> outer) implements Lifespan {

        @Override
        public Started start(AppContext app) throws Exception {
            Started first = outer.isPresent() ? outer.get().start(app) : Lifespan.started(Map.of());
            Map<String, Object> state = new LinkedHashMap<>(first.state());
            try {
                state.putAll(python.startUp(app.caches()));
            } catch (RuntimeException e) {
                python.shutDown(END_OF_FAILED_START);
                first.stop().run();
                throw e;
            }
            Duration patience = Duration.ofSeconds(app.config().intOf("weir.shutdownSeconds"));
            return Lifespan.started(state, () -> {
                python.shutDown(patience);
                first.stop().run();
            });
        }
    }

    /** The Python App's middleware and routes. */
    private record Around(PythonApp python) implements WebMiddleware {

        @Override
        public String name() {
            return "of " + python.file();
        }

        @Override
        public Filter open(AppContext app, ServletContext servlets) {
            return new AsgiFilter(python, app.app().mountPath());
        }
    }
}
