package dev.weir.cli;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.config.Options;
import dev.weir.config.RunArguments;
import dev.weir.web.AppRuntime;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import jakarta.servlet.Servlet;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Serves until the process is told to end. The port opens first; interpreters start behind the open page. */
final class Serve {

    private final PrintStream out;
    private final RunArguments arguments;

    Serve(PrintStream out, RunArguments arguments) {
        this.out = out;
        this.arguments = arguments;
    }

    /** Blocks until the server was closed. */
    void serve(Targets targets) {
        logAsWanted(configWith(targets, arguments.flags()));
        awaitEnd(start(targets));
    }

    /** The apps of an unpacked WAR. Blocks until the server was closed. */
    void serve(Webapp webapp) {
        Targets targets = new Targets(webapp.folder().resolve(Webapp.APP), List.of(), false);
        Config config = configOf(targets);
        Map<String, String> parameters = new LinkedHashMap<>();
        arguments
                .flags()
                .forEach((key, values) -> Options.find(key)
                        .ifPresent(option -> parameters.put(key, option.type().join(values))));
        logAsWanted(config);
        EmbeddedServer server = new EmbeddedServer(config, webapp.folder(), parameters).start();
        new Welcome(out).print(config, server.port(), targets);
        awaitEnd(server);
    }

    private static void logAsWanted(Config config) {
        Logs.setUp(config.stringOf("logger.level").toLowerCase(Locale.ROOT));
    }

    private static void awaitEnd(EmbeddedServer server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "weir-shutdown"));
        server.await();
    }

    /** The server's options, with a port that is free. */
    private Config configOf(Targets targets) {
        int port = Ports.find(configWith(targets, arguments.flags()));
        Map<String, List<String>> flags = new LinkedHashMap<>(arguments.flags());
        flags.put("server.port", List.of(String.valueOf(port)));
        return configWith(targets, flags);
    }

    EmbeddedServer start(Targets targets) {
        Config config = configOf(targets);
        boolean alone = targets.apps().size() == 1;
        List<App> given = targets.apps().stream()
                .map(app -> alone ? Apps.placed(app, config) : app)
                .map(app -> app.toBuilder().arguments(arguments.script()).build())
                .toList();
        WeirApps apps = new WeirApps(given, this::configOf, new Runners());
        if (apps.all().isEmpty()) {
            apps.close();
            throw new CliException("None of the apps could start. "
                    + String.join("; ", apps.failures().values()));
        }
        Optional<Servlet> index =
                targets.isFolder() ? Optional.of(new IndexPage(() -> apps, targets.folder())) : Optional.empty();
        EmbeddedServer server = new EmbeddedServer(config, apps, index).start();
        if (apps.all().isEmpty()) {
            server.close();
            throw new CliException("None of the apps could start. "
                    + String.join("; ", apps.failures().values()));
        }
        new Welcome(out).print(config, server.port(), targets);
        if (!targets.isFolder()) {
            warmUp(apps.all());
        }
        return server;
    }

    private Config configOf(App app) {
        return Apps.configOf(app, arguments.flags());
    }

    private static Config configWith(Targets targets, Map<String, List<String>> flags) {
        return ConfigSources.ofProcess()
                .withScriptFolder(targets.folder())
                .withFlags(flags)
                .load();
    }

    /** Starts the interpreters while the person opens the page, and says so. */
    private void warmUp(List<AppRuntime> apps) {
        out.println("  Starting the interpreter ...");
        long begin = System.nanoTime();
        CompletableFuture<?>[] starts = apps.stream()
                .map(app -> CompletableFuture.runAsync(
                        () -> app.runner().warmUp(),
                        task -> Thread.ofPlatform()
                                .daemon()
                                .name("weir-warm-up")
                                .start(task)))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(starts)
                .thenRun(() -> out.println(
                        String.format(Locale.ROOT, "  Ready after %.1f s", (System.nanoTime() - begin) / 1e9)));
    }
}
