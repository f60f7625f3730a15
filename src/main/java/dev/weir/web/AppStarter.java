package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.script.Scripts;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts apps, and starts them anew when their App files change.
 *
 * <p>How it works: the timer looks at the times and sizes of App files; a change is taken up once a look finds no further one, on a
 * thread of its own. The file is compiled and asked before the old app ends: one that became a plain page, or is one still, only runs
 * again. Sockets are closed as at a restart of the server, and browsers connect again; requests wait meanwhile.
 */
final class AppStarter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(AppStarter.class);

    /** As for scripts: shorter than it takes to turn from the editor to the browser. */
    private static final long PAUSE_MILLIS = 400;

    private final Collection<App> all;
    private final Function<App, Config> configs;
    private final RunnerFactory runners;
    private final ScheduledExecutorService timer;
    private final Map<AppSlot, Looked> looks = new HashMap<>();
    private volatile boolean closed;

    /** Warnings about options: apps of one folder share its file, and one line is enough. */
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    /** What was seen of the files of one app. */
    private record Looked(Map<Path, String> stamps, boolean changing) {}

    AppStarter(
            Collection<App> all, Function<App, Config> configs, RunnerFactory runners, ScheduledExecutorService timer) {
        this.all = List.copyOf(all);
        this.configs = configs;
        this.runners = runners;
        this.timer = timer;
    }

    /** A place for an app, and the app in it if it can start. */
    AppSlot start(App given) {
        try {
            AppRuntime runtime = make(given);
            AppSlot slot = new AppSlot(given, runtime.mountPath());
            slot.run(runtime);
            return slot;
        } catch (RuntimeException e) {
            AppSlot slot = new AppSlot(given, given.mountPath());
            failed(slot, e);
            return slot;
        }
    }

    private AppRuntime make(App given) {
        if (isPython(given)) {
            TemporaryFolder.problem().ifPresent(problem -> {
                throw new StartException(problem, null);
            });
        }
        Config first = configs.apply(given);
        App whole = runners.complete(given, first);
        Config config = whole.equals(given) ? first : configs.apply(whole);
        config.warnings().stream().filter(told::add).forEach(LOG::warn);
        return new AppRuntime(whole, config, runners, others(whole), timer);
    }

    /** What lies beside the app's files and is none of them; its App files are looked at here. */
    private Set<Path> others(App app) {
        Set<Path> others = new HashSet<>();
        all.stream().flatMap(other -> other.scriptPath().stream()).forEach(others::add);
        app.scriptPath().ifPresent(others::remove);
        others.addAll(app.declaredIn());
        return others;
    }

    private static void failed(AppSlot slot, RuntimeException e) {
        Throwable cause = e instanceof StartException ? e.getCause() : null;
        LOG.error("The app at '{}' cannot start: {}", slot.mountPath(), e.getMessage(), cause);
        LOG.debug("The app at '{}' cannot start", slot.mountPath(), e);
        slot.fail(e);
    }

    /** Starts the own code of an app in its place. */
    void open(AppSlot slot, AppRuntime app, ServletContext context) {
        try {
            app.open(context);
        } catch (RuntimeException e) {
            app.stop();
            failed(slot, e);
        }
    }

    /** Begins to look at App files. */
    void watch(Collection<AppSlot> slots, ServletContext context) {
        for (AppSlot slot : slots) {
            boolean wanted = slot.running()
                    .map(app -> !app.config().stringOf("server.fileWatcherType").equalsIgnoreCase("none"))
                    .orElse(true);
            if (wanted && slot.given().scriptPath().isPresent()) {
                looks.put(slot, new Looked(stamps(slot), false));
            }
        }
        if (!looks.isEmpty()) {
            timer.scheduleWithFixedDelay(() -> look(context), PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void look(ServletContext context) {
        for (Map.Entry<AppSlot, Looked> entry : looks.entrySet()) {
            AppSlot slot = entry.getKey();
            Map<Path, String> now = stamps(slot);
            boolean fresh = !now.equals(entry.getValue().stamps());
            if (!fresh && entry.getValue().changing()) {
                Thread.ofPlatform().daemon().name("weir-restart").start(() -> restart(slot, context));
            }
            entry.setValue(new Looked(now, fresh));
        }
    }

    private static Map<Path, String> stamps(AppSlot slot) {
        Set<Path> files = new HashSet<>();
        slot.given().scriptPath().ifPresent(files::add);
        slot.running().ifPresent(app -> files.addAll(app.app().declaredIn()));
        Map<Path, String> stamps = new HashMap<>();
        for (Path file : files) {
            try {
                stamps.put(file, Files.getLastModifiedTime(file) + " " + Files.size(file));
            } catch (IOException gone) {
                stamps.put(file, "");
            }
        }
        return stamps;
    }

    private void restart(AppSlot slot, ServletContext context) {
        // The app's own code may ask for its class loader, as during a deployment.
        Thread.currentThread().setContextClassLoader(context.getClassLoader());
        slot.change(() -> {
            if (!closed && concerns(slot)) {
                replace(slot, context);
            }
        });
    }

    /** Whether a change of its files is more than a change of a page. */
    private static boolean concerns(AppSlot slot) {
        boolean wasApp =
                slot.running().map(app -> !app.app().declaredIn().isEmpty()).orElse(true);
        return wasApp || slot.given().scriptPath().map(Scripts::mayMakeApp).orElse(false);
    }

    private void replace(AppSlot slot, ServletContext context) {
        LOG.info("The app at '{}' changed and starts anew", slot.mountPath());
        AppRuntime next;
        try {
            next = make(slot.given());
        } catch (RuntimeException e) {
            if (slot.running().isPresent()) {
                LOG.error(
                        "The changed file of the app at '{}' fails; the app goes on as it was\n{}",
                        slot.mountPath(),
                        e.getMessage());
            } else {
                failed(slot, e);
            }
            return;
        }
        if (next.app().declaredIn().isEmpty() && isPython(slot.given())) {
            next.stop();
            LOG.error("The changed file of the app at '{}' makes no App; the app goes on as it was", slot.mountPath());
            return;
        }
        if (!next.mountPath().equals(slot.mountPath())) {
            next.stop();
            LOG.error("The app at '{}' may not move to '{}' while the server runs", slot.mountPath(), next.mountPath());
            return;
        }
        slot.running().ifPresent(AppRuntime::stop);
        slot.run(next);
        open(slot, next, context);
    }

    /** Python finds its App by reading a file that makes sense; one that makes none may be half written. */
    private static boolean isPython(App app) {
        return app.scriptPath().map(Path::toString).orElse("").endsWith(".py");
    }

    @Override
    public void close() {
        closed = true;
    }
}
