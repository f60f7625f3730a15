package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import jakarta.servlet.ServletContext;
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
import java.util.function.Function;
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
    private final AppStarter starter;

    /**
     * Starts apps.
     *
     * @param apps with absolute script paths
     * @param configs an app's options
     */
    public WeirApps(Collection<App> apps, Function<App, Config> configs, RunnerFactory runners) {
        this.runners = runners;
        this.starter = new AppStarter(apps, configs, runners, timer);
        for (App app : apps) {
            AppSlot slot = starter.start(app);
            if (this.apps.putIfAbsent(slot.mountPath(), slot) != null) {
                LOG.error("Two apps claim the mount path '{}'; the second is not served", slot.mountPath());
                slot.running().ifPresent(AppRuntime::stop);
            }
        }
        timer.scheduleWithFixedDelay(this::letIdleInterpretersGo, REST_SECONDS, REST_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Starts what belongs to the apps' own code, in the order of their mount paths; one that fails is ended, and the others serve. Then
     * sockets and requests may come.
     */
    void open(ServletContext context) {
        for (AppRuntime app : all()) {
            starter.open(slot(app.mountPath()), app, context);
        }
        starter.watch(apps.values(), context);
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
        return Optional.ofNullable(apps.get(mount)).flatMap(AppSlot::settled);
    }

    /** The mount paths of all apps, of those that could not start, too. */
    Set<String> mountPaths() {
        return apps.keySet();
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
        starter.close();
        all().forEach(AppRuntime::stop);
        timer.shutdownNow();
        runners.close();
    }
}
