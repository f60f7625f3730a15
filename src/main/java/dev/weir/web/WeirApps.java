package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.web.asgi.PythonParts;
import jakarta.servlet.ServletContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The apps of one servlet context, each at its mount path; a request belongs to the app with the longest mount path that
 * its own path begins with. An app that cannot start answers 503 with the reason in the log, and the others serve.
 */
public final class WeirApps implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WeirApps.class);

    private static final String ATTRIBUTE = WeirApps.class.getName();

    /** Interpreters that stay although nobody uses their app: starting one takes seconds, keeping one tens of megabytes. */
    private static final int MAX_IDLE = 4;

    private static final long REST_SECONDS = 10;

    /** Longest mount path first. */
    private final Map<String, AppSlot> apps = new ConcurrentSkipListMap<>(
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "weir-timer");
        thread.setDaemon(true);
        return thread;
    });

    private final RunnerFactory runners;
    private final Collection<App> given;
    private final Function<App, Config> configs;
    private final ReentrantLock restarting = new ReentrantLock();
    private volatile @Nullable ServletContext context;

    /**
     * Starts apps.
     *
     * @param apps with absolute script paths
     * @param configs an app's options
     */
    public WeirApps(Collection<App> apps, Function<App, Config> configs, RunnerFactory runners) {
        this.runners = runners;
        this.given = List.copyOf(apps);
        this.configs = configs;
        for (App app : apps) {
            if (this.apps.containsKey(app.mountPath())) {
                LOG.error("Two apps claim the mount path '{}'; the second is not served", app.mountPath());
                continue;
            }
            this.apps.put(app.mountPath(), start(app));
        }
        timer.scheduleWithFixedDelay(this::letIdleInterpretersGo, REST_SECONDS, REST_SECONDS, TimeUnit.SECONDS);
    }

    private AppSlot start(App app) {
        try {
            Config config = configs.apply(app);
            return new AppSlot(app, runtime(app, runners.complete(app, config), config));
        } catch (RuntimeException e) {
            LOG.error("The app at '{}' cannot start: {}", app.mountPath(), e.getMessage());
            LOG.debug("The app at '{}' cannot start", app.mountPath(), e);
            return AppSlot.failed(app, e);
        }
    }

    private AppRuntime runtime(App app, App complete, Config config) {
        Set<Path> others = given.stream()
                .filter(other -> other != app)
                .flatMap(other -> other.scriptPath().stream())
                .collect(Collectors.toSet());
        Runnable restart =
                () -> Thread.ofPlatform().daemon().name("weir-restart").start(() -> restart(app));
        return new AppRuntime(complete, config, runners, others, timer, restart);
    }

    /** Starts an app anew whose own file changed. A file that cannot be used leaves the app as it was. */
    private void restart(App app) {
        restarting.lock();
        try {
            Config config = configs.apply(app);
            App complete = runners.complete(app, config);
            if (PythonParts.of(complete).isEmpty()) {
                LOG.error(
                        "The changed file of the app at '{}' makes no App; the app goes on as it was", app.mountPath());
                return;
            }
            AppRuntime fresh = runtime(app, complete, config);
            AppSlot old = Objects.requireNonNull(
                    apps.put(app.mountPath(), AppSlot.failed(app, new StartException("It starts anew", null))));
            old.running().ifPresent(AppRuntime::stop);
            open(fresh, Objects.requireNonNull(context));
            apps.put(app.mountPath(), new AppSlot(app, fresh));
            LOG.info("The app at '{}' started anew", app.mountPath());
        } catch (StartException e) {
            LOG.error("The app at '{}' cannot start anew: {}", app.mountPath(), e.getMessage(), e.getCause());
            slot(app.mountPath()).fail(e);
        } catch (RuntimeException e) {
            LOG.error(
                    "The changed file of the app at '{}' fails; the app goes on as it was\n{}",
                    app.mountPath(),
                    e.getMessage());
        } finally {
            restarting.unlock();
        }
    }

    private static void open(AppRuntime app, ServletContext context) {
        try {
            app.open(context);
        } catch (RuntimeException e) {
            app.stop();
            throw e;
        }
    }

    /**
     * Starts what belongs to the apps' own code, in the order of their mount paths; one that fails is ended, and the others serve. Then
     * sockets and requests may come.
     */
    void open(ServletContext servlets) {
        context = servlets;
        for (AppRuntime app : all()) {
            try {
                open(app, servlets);
            } catch (RuntimeException e) {
                LOG.error("The app at '{}' cannot start: {}", app.mountPath(), e.getMessage(), e.getCause());
                slot(app.mountPath()).fail(e);
            }
        }
    }

    private AppSlot slot(String mount) {
        return Objects.requireNonNull(apps.get(mount));
    }

    /** The apps that do not run, each with the reason; empty if all do. */
    public Map<String, String> failures() {
        Map<String, String> failed = new TreeMap<>();
        apps.forEach((mount, slot) -> {
            if (!slot.problem().isEmpty()) {
                failed.put(mount, slot.explanation());
            }
        });
        return failed;
    }

    private void letIdleInterpretersGo() {
        List<AppRuntime> idle =
                all().stream().filter(AppRuntime::hasIdleInterpreter).toList();
        idle.stream().limit(Math.max(0, idle.size() - MAX_IDLE)).forEach(AppRuntime::rest);
    }

    /** The apps of a servlet context; empty before they started. */
    static Optional<WeirApps> of(ServletContext context) {
        return Optional.ofNullable((WeirApps) context.getAttribute(ATTRIBUTE));
    }

    /** Serves these apps in a servlet context that has not started yet, instead of those it would find by itself. */
    public void serveIn(ServletContext context) {
        context.setAttribute(ATTRIBUTE, this);
    }

    /** The mount path that a path below the context belongs to. */
    Optional<String> mountOf(String path) {
        return apps.keySet().stream()
                .filter(mount -> path.startsWith(mount)
                        && (path.length() == mount.length() || path.charAt(mount.length()) == '/'))
                .findFirst();
    }

    /** Every app, running or not, by its mount path. */
    Map<String, AppSlot> slots() {
        return new TreeMap<>(apps);
    }

    /** Why the app at this mount path does not run, without details; empty if it does. */
    String problemOf(String mount) {
        AppSlot slot = apps.get(mount);
        return slot == null ? "" : slot.problem();
    }

    /** The app at this mount path; empty if it could not start. */
    Optional<AppRuntime> at(String mount) {
        return Optional.ofNullable(apps.get(mount)).flatMap(AppSlot::running);
    }

    /** The apps that are served, by mount path. */
    public List<AppRuntime> all() {
        List<AppRuntime> running = new ArrayList<>();
        apps.values().forEach(app -> app.running().ifPresent(running::add));
        running.sort(Comparator.comparing(AppRuntime::mountPath));
        return running;
    }

    /** Ends all apps. */
    @Override
    public void close() {
        all().forEach(AppRuntime::stop);
        timer.shutdownNow();
        runners.close();
    }
}
