package dev.weir.web;

import dev.weir.App;
import dev.weir.cache.Caches;
import dev.weir.command.ClientInfo;
import dev.weir.command.CookieOffers;
import dev.weir.config.Config;
import dev.weir.connection.SqlSources;
import dev.weir.media.ComponentFolders;
import dev.weir.media.MediaStore;
import dev.weir.session.Link;
import dev.weir.session.LogMarks;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import dev.weir.web.metrics.AppMetrics;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/** One App while it is served: its sessions, files, options and what runs its script. Apps share none of these. */
public final class AppRuntime {

    private final App app;
    private final Config config;
    private final WebOptions options;
    private final Origins origins;
    private final LazyRunner runner;
    private final MediaStore media = new MediaStore();
    private final ComponentFolders components = new ComponentFolders();
    private final SqlSources databases;
    private final LiveContext context;
    private final AppMetrics metrics;
    private final SessionHooks hooks;
    private final AppLife life;
    private volatile AppState state = AppState.STARTING;
    private volatile @Nullable Pipeline pipeline;
    private volatile @Nullable AppBean bean;
    private final SessionManager sessions;
    private final Connections connections;
    private final CookieOffers cookies = new CookieOffers(InstantSource.system());
    private final Arrivals arrivals = new Arrivals();
    private final SourceWatch watch;
    private final Future<?> pings;

    /** Keeps an interpreter from being let go while a session is being seated. */
    private final ReentrantLock seating = new ReentrantLock();

    /**
     * @param app with an absolute script path, if it has one
     * @param otherScripts the scripts of other apps
     * @param timer for expiry and signs of life; not shut down here
     */
    AppRuntime(App app, Config config, RunnerFactory runners, Set<Path> otherScripts, ScheduledExecutorService timer) {
        this.app = Configured.complete(app, config);
        this.config = config;
        this.options = WebOptions.of(config);
        this.origins = new Origins(options);
        this.databases = new SqlSources(this.app
                .scriptPath()
                .map(Path::getParent)
                .orElseGet(() -> Path.of("").toAbsolutePath()));
        Caches caches = new Caches(config.intOf("runner.cacheBackgroundRefreshMaxWorkers"));
        this.context = new LiveContext(this.app, config, Apps.secretsOf(this.app, config), caches);
        this.metrics = new AppMetrics(app.mountPath());
        this.hooks = new SessionHooks(context, metrics, context::place);
        this.life = new AppLife(context);
        this.runner = new LazyRunner(() -> runners.runnerFor(context));
        this.sessions = new SessionManager(
                new AppSettings(context, components, databases, cookies), runner, media, timer, caches, hooks);
        this.connections = new Connections(options.pingInterval());
        this.watch = new SourceWatch(this, otherScripts);
        long pause = options.pingInterval().toMillis();
        this.pings = timer.scheduleAtFixedRate(connections::ping, pause, pause, TimeUnit.MILLISECONDS);
    }

    /**
     * Starts the app's own code: middleware, routes, lifespan, background work. Sockets may come after.
     *
     * @throws StartException if any of it fails; what had started is ended
     */
    void open(ServletContext servlets) {
        context.contextPath(servlets.getContextPath());
        try (LogMarks.Mark marked = mark()) {
            start(servlets);
        }
    }

    /** Where the app stands on its server. */
    String place() {
        return context.place();
    }

    /** For a thread that works for this app. */
    LogMarks.Mark mark() {
        return LogMarks.app(place());
    }

    private void start(ServletContext servlets) {
        KeptPlace.of(context, servlets).ifPresent(sessions::keepIn);
        Pipeline opened = new Pipeline(context, servlets);
        pipeline = opened;
        life.start();
        metrics.watch(sessions);
        AppBean registered = new AppBean(this);
        registered.register(servlets.getContextPath());
        bean = registered;
        state = AppState.STARTED;
    }

    public App app() {
        return app;
    }

    AppMetrics metrics() {
        return metrics;
    }

    AppState state() {
        return state;
    }

    /**
     * What requests pass.
     *
     * @throws IllegalStateException before the app is open
     */
    Pipeline pipeline() {
        Pipeline now = pipeline;
        if (now == null) {
            throw new IllegalStateException("The app at '" + mountPath() + "' is not open yet");
        }
        return now;
    }

    /** Where the app stands below the servlet context: "" or {@code /admin}. */
    public String mountPath() {
        return app.mountPath();
    }

    public Config config() {
        return config;
    }

    WebOptions options() {
        return options;
    }

    Origins origins() {
        return origins;
    }

    public SessionManager sessions() {
        return sessions;
    }

    public MediaStore media() {
        return media;
    }

    ComponentFolders components() {
        return components;
    }

    CookieOffers cookies() {
        return cookies;
    }

    Arrivals arrivals() {
        return arrivals;
    }

    Connections connections() {
        return connections;
    }

    /** What runs the app's script; starts its interpreter, which the first session would otherwise do. */
    public ScriptRunner runner() {
        return runner.get();
    }

    /** The files changed that the app is made of: modules are forgotten, and the open pages run again or offer it. */
    void sourcesChanged(Set<Path> files) {
        runner.modulesChanged(files);
        sessions.all().forEach(Session::scriptChanged);
    }

    Session connect(String owner, ClientInfo client, String resume, Link link) {
        seating.lock();
        try {
            if (state == AppState.STOPPING) {
                throw new IllegalStateException("The app is ending");
            }
            watch.sessionComes();
            return sessions.connect(owner, client, resume, link);
        } finally {
            seating.unlock();
        }
    }

    boolean hasIdleInterpreter() {
        return runner.isRunning() && runner.mayRest() && sessions.all().isEmpty();
    }

    /** Lets the interpreter go if no session needs it. */
    void rest() {
        seating.lock();
        try {
            if (hasIdleInterpreter()) {
                runner.rest();
            }
        } finally {
            seating.unlock();
        }
    }

    /**
     * Closes every socket, telling browsers that the server restarts, ends every session, then the app's own code in the reverse order of
     * its start, and the interpreter last: a lifespan may need it.
     */
    void stop() {
        try (LogMarks.Mark marked = mark()) {
            end();
        }
    }

    /** Tells every browser that the server restarts, and lets no more of them in: the first step of the end. */
    void farewell() {
        state = AppState.STOPPING;
        connections.close();
    }

    private void end() {
        long end = System.nanoTime() + shutdownTime().toNanos();
        watch.close();
        pings.cancel(false);
        farewell();
        sessions.close(Duration.ofNanos((end - System.nanoTime()) / 2));
        hooks.close(end - System.nanoTime());
        databases.close();
        life.stop(Duration.ofNanos(end - System.nanoTime()));
        Pipeline opened = pipeline;
        if (opened != null) {
            opened.close();
        }
        runner.rest();
        AppBean registered = bean;
        if (registered != null) {
            registered.unregister();
        }
        metrics.close();
        state = AppState.STOPPED;
    }

    private Duration shutdownTime() {
        return app.shutdownTime().orElseGet(() -> Duration.ofSeconds(config.intOf("weir.shutdownSeconds")));
    }
}
