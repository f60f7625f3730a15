package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.cache.Caches;
import dev.weir.command.ClientInfo;
import dev.weir.command.CookieOffers;
import dev.weir.config.Config;
import dev.weir.connection.SqlSources;
import dev.weir.media.ComponentFolders;
import dev.weir.media.MediaStore;
import dev.weir.secrets.Secrets;
import dev.weir.session.Link;
import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import dev.weir.web.metrics.AppMetrics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Supplier;

/**
 * One App without a server, for tests of it: its options, secrets, lifespan and sessions are there; routes and middleware are not. Shares
 * nothing with any other.
 */
public final class Rehearsal implements AutoCloseable {

    /** Who owns the sessions: there is one person only. */
    private static final String OWNER = "test";

    private final RunnerFactory runners;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("weir-test-timer").factory());
    private final AppContext context;
    private final AppLife life;
    private final AppMetrics metrics;
    private final SessionHooks hooks;
    private final SqlSources databases;
    private final LazyRunner runner;
    private final SessionManager sessions;
    private final String script;

    /**
     * @param given its relative script is looked for in the working directory
     * @param runners closed with this
     * @param secrets what the script finds in place of the App's own; empty: those
     * @throws IllegalArgumentException if the script is missing
     * @throws StartException if the app's start-up fails
     */
    public Rehearsal(App given, RunnerFactory runners, Supplier<Map<String, Object>> secrets) {
        this.runners = runners;
        App app = Apps.resolve(given, Path.of(""));
        Config config = Apps.configOf(app, Map.of("global.appTest", List.of("true")));
        app = Configured.complete(runners.complete(app, config), config);
        script = app.scriptPath().map(String::valueOf).orElse("");
        Caches caches = new Caches();
        LiveContext live = new LiveContext(app, config, Apps.secretsOf(app, config), caches);
        context = new TestContext(live, secrets);
        databases = new SqlSources(live.app()
                .scriptPath()
                .map(Path::getParent)
                .orElseGet(() -> Path.of("").toAbsolutePath()));
        life = new AppLife(live);
        metrics = new AppMetrics(app.mountPath());
        hooks = new SessionHooks(context, metrics, live::place);
        runner = new LazyRunner(() -> runners.runnerFor(context));
        sessions = new SessionManager(
                new AppSettings(context, new ComponentFolders(), databases, new CookieOffers(InstantSource.system())),
                runner,
                new MediaStore(),
                timer,
                caches,
                hooks);
        life.start();
    }

    /** A session, whose messages go to this link. */
    public Session connect(Link link) {
        ClientInfo client = new ClientInfo(Map.of(), Map.of(), null, "en-US", "UTC", 0, null, false, "light", "", null);
        return sessions.connect(OWNER, client, "", link);
    }

    /** Waits until a run could start at once. */
    public void warmUp() {
        runner.warmUp();
    }

    /** The absolute path of the script; "" for an app that is a function. */
    public String script() {
        return script;
    }

    /** Ends the sessions, the app's own code and the interpreter. */
    @Override
    public void close() {
        Duration time = Duration.ofSeconds(context.config().intOf("weir.shutdownSeconds"));
        sessions.close();
        hooks.close(time.toNanos());
        databases.close();
        life.stop(time);
        runner.rest();
        metrics.close();
        timer.shutdownNow();
        runners.close();
    }

    /** The app's context with the secrets that the test gives. */
    private record TestContext(AppContext live, Supplier<Map<String, Object>> given) implements AppContext {

        @Override
        public App app() {
            return live.app();
        }

        @Override
        public Config config() {
            return live.config();
        }

        @Override
        public Secrets secrets() {
            Map<String, Object> now = given.get();
            return now.isEmpty() ? live.secrets() : Secrets.of(now);
        }

        @Override
        public Map<String, Object> state() {
            return live.state();
        }

        @Override
        public Caches caches() {
            return live.caches();
        }
    }
}
