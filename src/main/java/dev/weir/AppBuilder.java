package dev.weir;

import dev.weir.secrets.Secrets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Collects the settings of an {@link App}. What is wrong is refused where it is said, except for a script that is missing: that is told
 * when the app starts, as it may be written until then.
 */
public final class AppBuilder {

    private static final int LEAST_ERROR = 400;
    private static final int GREATEST_ERROR = 599;

    @Nullable
    Path script;

    @Nullable
    PageFunction function;

    List<Path> declaredIn = List.of();
    String mountPath = "";
    boolean debug;
    final Map<String, String> config = new LinkedHashMap<>();
    final List<String> arguments = new ArrayList<>();
    Map<String, Object> secrets = Map.of();

    @Nullable
    Lifespan lifespan;

    final List<Route> routes = new ArrayList<>();
    final List<Middleware> middleware = new ArrayList<>();

    @Nullable
    ScriptErrorHandler scriptErrorHandler;

    final Map<Integer, ExceptionHandler> statusHandlers = new LinkedHashMap<>();
    final Map<Class<? extends Throwable>, ExceptionHandler> exceptionHandlers = new LinkedHashMap<>();
    final List<SessionListener> sessionStart = new ArrayList<>();
    final List<SessionListener> sessionEnd = new ArrayList<>();
    final List<BackgroundTask.Scheduled> background = new ArrayList<>();

    @Nullable
    Duration shutdownTime;

    AppBuilder() {}

    AppBuilder(App app) {
        script = app.scriptPath().orElse(null);
        function = app.function().orElse(null);
        declaredIn = app.declaredIn();
        mountPath = app.mountPath();
        debug = app.debug();
        config.putAll(app.config());
        arguments.addAll(app.arguments());
        secrets = app.secrets();
        lifespan = app.lifespan().orElse(null);
        routes.addAll(app.routes());
        middleware.addAll(app.middleware());
        scriptErrorHandler = app.scriptErrorHandler().orElse(null);
        statusHandlers.putAll(app.statusHandlers());
        exceptionHandlers.putAll(app.exceptionHandlers());
        sessionStart.addAll(app.sessionStart());
        sessionEnd.addAll(app.sessionEnd());
        background.addAll(app.background());
        shutdownTime = app.shutdownTime().orElse(null);
    }

    /** The script. In a WAR a relative path is looked for in {@code WEB-INF/app}, otherwise in the current folder. */
    public AppBuilder script(Path path) {
        script = path;
        function = null;
        return this;
    }

    /** The page as a function: called for every run, for several sessions at once. */
    public AppBuilder function(PageFunction page) {
        function = page;
        script = null;
        return this;
    }

    /**
     * The files whose code makes this app, the App file first. A change in one of them ends the app and starts it anew, in the running
     * server. Filled in for App files; for whoever makes apps from files of another kind.
     */
    public AppBuilder declaredIn(List<Path> files) {
        declaredIn = List.copyOf(files);
        return this;
    }

    /**
     * The mount path: "" or "/" for the root of the context; otherwise it begins with a slash and does not end with one.
     *
     * @throws IllegalArgumentException for anything else
     */
    public AppBuilder mountPath(String path) {
        String p = path.equals("/") ? "" : path;
        if (!p.isEmpty() && !p.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new IllegalArgumentException("The mount path '" + path + "' must look like /name or /name/name");
        }
        mountPath = p;
        return this;
    }

    /** Whether HTTP answers show stack traces of what failed; default false. Not for apps that strangers reach. */
    public AppBuilder debug(boolean on) {
        debug = on;
        return this;
    }

    /** Sets an option by its Streamlit name, such as {@code server.maxUploadSize}; an unknown one is told when the app starts. */
    public AppBuilder config(String option, String value) {
        config.put(option, value);
        return this;
    }

    /** Gives the script a command line, as what stands behind {@code --} does. */
    public AppBuilder arguments(List<String> words) {
        arguments.clear();
        arguments.addAll(words);
        return this;
    }

    /**
     * Secrets from elsewhere than files: copied now, all the way down. Each replaces the file's secret of the same name as a whole, as
     * in Streamlit (1.62).
     *
     * @throws IllegalArgumentException for a name that is no text and a value that is no text, number, truth, moment, list or mapping
     */
    public AppBuilder secrets(Map<String, ?> values) {
        secrets = Secrets.of(values).asMap();
        return this;
    }

    /** What opens before the first request and closes after the last. */
    public AppBuilder lifespan(Lifespan hook) {
        lifespan = hook;
        return this;
    }

    /**
     * Adds a route of the app's own; it comes before Weir's, so that it may take any path that is not reserved, {@code /} included.
     *
     * @throws IllegalArgumentException for {@code /_stcore}, {@code /media}, {@code /component}, {@code /static} and what is below them
     */
    public AppBuilder route(Route route) {
        String path = route.path();
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("The route '" + path + "' must begin with a slash");
        }
        ReservedPaths.folderOf(path).ifPresent(reserved -> {
            throw new IllegalArgumentException("The route '" + path + "' is reserved: Weir serves " + reserved
                    + " itself, with all below it. Choose another path.");
        });
        routes.add(route);
        return this;
    }

    /** Adds routes, asked in this order. */
    public AppBuilder routes(Route... more) {
        for (Route route : more) {
            route(route);
        }
        return this;
    }

    /** Puts these in the place of all routes that were added until now. */
    public AppBuilder onlyRoutes(List<Route> all) {
        routes.clear();
        all.forEach(this::route);
        return this;
    }

    /** Adds what every request passes first, outermost first: before Weir's own checks, sockets being opened included. */
    public AppBuilder middleware(Middleware... more) {
        middleware.addAll(List.of(more));
        return this;
    }

    /** Adds middleware outside of all that was added until now: an operator's. */
    public AppBuilder outermost(List<Middleware> more) {
        middleware.addAll(0, more);
        return this;
    }

    /** Asked when a script or callback fails; may replace the red box. */
    public AppBuilder onScriptError(ScriptErrorHandler handler) {
        scriptErrorHandler = handler;
        return this;
    }

    /**
     * Answers requests that end with a status of 400 to 599; that for 500 answers exceptions that have no handler of their own, too.
     * For HTTP only, never for scripts.
     *
     * @throws IllegalArgumentException for any other status
     */
    public AppBuilder exceptionHandler(int status, ExceptionHandler handler) {
        if (status < LEAST_ERROR || status > GREATEST_ERROR) {
            throw new IllegalArgumentException("An exception handler is for a status from 400 to 599, not " + status);
        }
        statusHandlers.put(status, handler);
        return this;
    }

    /** Answers requests that end with an exception of this class; of several that fit, the nearest class wins. */
    public AppBuilder exceptionHandler(Class<? extends Throwable> exception, ExceptionHandler handler) {
        exceptionHandlers.put(exception, handler);
        return this;
    }

    /** Told when a session starts, before its first run. */
    public AppBuilder onSessionStart(SessionListener listener) {
        sessionStart.add(listener);
        return this;
    }

    /** Told when a session ends for good: its tab was closed, it expired, or the app stops. */
    public AppBuilder onSessionEnd(SessionListener listener) {
        sessionEnd.add(listener);
        return this;
    }

    /**
     * Work to do again and again while the app is served, on the server's own {@code ManagedScheduledExecutorService} where there is one.
     *
     * @param pause from the end of one run to the beginning of the next, and before the first
     */
    public AppBuilder every(Duration pause, BackgroundTask task) {
        background.add(new BackgroundTask.Scheduled(pause, task));
        return this;
    }

    /**
     * How long the app's end may take: sessions that end, background work, the end of the lifespan. What hangs longer is left behind.
     * Default: {@code weir.shutdownSeconds}.
     */
    public AppBuilder shutdownTime(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("The time to shut down cannot be negative: " + time);
        }
        shutdownTime = time;
        return this;
    }

    /**
     * @throws IllegalStateException if neither script nor function was given
     */
    public App build() {
        if (script == null && function == null) {
            throw new IllegalStateException("An App needs a script or a function");
        }
        return new App(this);
    }
}
