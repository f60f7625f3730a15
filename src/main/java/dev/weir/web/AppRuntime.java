package dev.weir.web;

import dev.weir.App;
import dev.weir.command.ClientInfo;
import dev.weir.config.Config;
import dev.weir.media.MediaStore;
import dev.weir.session.Link;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One App while it is served: its sessions, files, options and what runs its script. Apps share none of these. */
public final class AppRuntime {

    private static final Logger LOG = LoggerFactory.getLogger(AppRuntime.class);

    private final App app;
    private final Config config;
    private final WebOptions options;
    private final Origins origins;
    private final LazyRunner runner;
    private final MediaStore media = new MediaStore();
    private final SessionManager sessions;
    private final Connections connections;
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
        this.app = app;
        this.config = config;
        this.options = WebOptions.of(config);
        this.origins = new Origins(options);
        this.runner = new LazyRunner(() -> runners.runnerFor(app, config));
        this.sessions = new SessionManager(AppSettings.of(app, config), runner, media, timer);
        this.connections = new Connections(options.pingInterval());
        this.watch = new SourceWatch(this, otherScripts);
        long pause = options.pingInterval().toMillis();
        this.pings = timer.scheduleAtFixedRate(connections::ping, pause, pause, TimeUnit.MILLISECONDS);
        config.warnings().forEach(LOG::warn);
    }

    public App app() {
        return app;
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
            watch.sessionComes();
            return sessions.connect(owner, client, resume, link);
        } finally {
            seating.unlock();
        }
    }

    boolean hasIdleInterpreter() {
        return runner.isRunning() && sessions.all().isEmpty();
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

    /** Closes every socket, telling browsers that the server restarts, and ends every session. */
    void stop() {
        watch.close();
        pings.cancel(false);
        connections.close();
        sessions.close();
        runner.rest();
    }
}
