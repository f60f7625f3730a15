package dev.weir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An app: a script, or a function in Java, and how it is served. Immutable; one servlet context holds as many as have different mount
 * paths, and they share nothing. Every setting is explained at {@link AppBuilder}.
 *
 * <pre>{@code
 * @Produces App demo() { return App.script("app.py"); }
 * @Produces App admin() { return App.of(st -> st.title("Admin")).at("/admin"); }
 * }</pre>
 */
public final class App {

    private final @Nullable Path script;
    private final @Nullable PageFunction function;
    private final List<Path> declaredIn;
    private final String mountPath;
    private final boolean debug;
    private final Map<String, String> config;
    private final List<String> arguments;
    private final Map<String, Object> secrets;
    private final @Nullable Lifespan lifespan;
    private final List<Route> routes;
    private final List<Middleware> middleware;
    private final @Nullable ScriptErrorHandler scriptErrorHandler;
    private final Map<Integer, ExceptionHandler> statusHandlers;
    private final Map<Class<? extends Throwable>, ExceptionHandler> exceptionHandlers;
    private final List<SessionListener> sessionStart;
    private final List<SessionListener> sessionEnd;
    private final List<BackgroundTask.Scheduled> background;
    private final @Nullable Duration shutdownTime;

    App(AppBuilder b) {
        this.script = b.script;
        this.function = b.function;
        this.declaredIn = List.copyOf(b.declaredIn);
        this.mountPath = b.mountPath;
        this.debug = b.debug;
        this.config = Map.copyOf(b.config);
        this.arguments = List.copyOf(b.arguments);
        this.secrets = b.secrets;
        this.lifespan = b.lifespan;
        this.routes = List.copyOf(b.routes);
        this.middleware = List.copyOf(b.middleware);
        this.scriptErrorHandler = b.scriptErrorHandler;
        this.statusHandlers = Map.copyOf(b.statusHandlers);
        this.exceptionHandlers = Collections.unmodifiableMap(new LinkedHashMap<>(b.exceptionHandlers));
        this.sessionStart = List.copyOf(b.sessionStart);
        this.sessionEnd = List.copyOf(b.sessionEnd);
        this.background = List.copyOf(b.background);
        this.shutdownTime = b.shutdownTime;
    }

    /** An app that is a function. */
    public static App of(PageFunction function) {
        return builder().function(function).build();
    }

    /** An app that is a script, {@code .py}, {@code .js} or {@code .java}; a relative path is looked for as {@link AppBuilder#script} says. */
    public static App script(String path) {
        return builder().script(Path.of(path)).build();
    }

    public static AppBuilder builder() {
        return new AppBuilder();
    }

    /** The same app at another mount path. */
    public App at(String path) {
        return toBuilder().mountPath(path).build();
    }

    /** A builder that has all settings of this app. */
    public AppBuilder toBuilder() {
        return new AppBuilder(this);
    }

    /** The script, unless the app is a function. */
    public Optional<Path> scriptPath() {
        return Optional.ofNullable(script);
    }

    /** The function, unless the app is a script. */
    public Optional<PageFunction> function() {
        return Optional.ofNullable(function);
    }

    /** The files whose code makes this app, the App file itself first; empty for an app that only a script or a host's own code is. */
    public List<Path> declaredIn() {
        return declaredIn;
    }

    /** The file beside which {@code static/}, {@code .streamlit/} and folders of routes are: the script, or else the App file. */
    public Optional<Path> file() {
        return scriptPath().or(() -> declaredIn.stream().findFirst());
    }

    /** Where the app stands below the servlet context: "" for its root, else {@code /admin}. */
    public String mountPath() {
        return mountPath;
    }

    /** Whether HTTP answers may show stack traces; {@code weir.debug} can ask for it as well. */
    public boolean debug() {
        return debug;
    }

    /** Options set in code, by their Streamlit names; stronger than those of {@code config.toml} and the environment. */
    public Map<String, String> config() {
        return config;
    }

    /** What the script finds as its command line, behind its own name: {@code sys.argv[1:]} in Python. */
    public List<String> arguments() {
        return arguments;
    }

    /** Secrets given in code; each replaces the file's secret of the same name. */
    public Map<String, Object> secrets() {
        return secrets;
    }

    public Optional<Lifespan> lifespan() {
        return Optional.ofNullable(lifespan);
    }

    /** In the order in which they are asked. */
    public List<Route> routes() {
        return routes;
    }

    /** Outermost first. */
    public List<Middleware> middleware() {
        return middleware;
    }

    public Optional<ScriptErrorHandler> scriptErrorHandler() {
        return Optional.ofNullable(scriptErrorHandler);
    }

    /** By HTTP status. */
    public Map<Integer, ExceptionHandler> statusHandlers() {
        return statusHandlers;
    }

    /** By the class of the exception. */
    public Map<Class<? extends Throwable>, ExceptionHandler> exceptionHandlers() {
        return exceptionHandlers;
    }

    /** Told when a session starts, in this order. */
    public List<SessionListener> sessionStart() {
        return sessionStart;
    }

    /** Told when a session ends, in this order. */
    public List<SessionListener> sessionEnd() {
        return sessionEnd;
    }

    public List<BackgroundTask.Scheduled> background() {
        return background;
    }

    /** How long the end of the app may take; empty: {@code weir.shutdownSeconds} says it. */
    public Optional<Duration> shutdownTime() {
        return Optional.ofNullable(shutdownTime);
    }
}
