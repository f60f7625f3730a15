package dev.weir.cli;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.config.RunArguments;
import dev.weir.web.AppRuntime;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import jakarta.servlet.Servlet;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        EmbeddedServer server = start(targets);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "weir-shutdown"));
        server.await();
    }

    EmbeddedServer start(Targets targets) {
        Config config = ConfigSources.ofProcess()
                .withScriptFolder(targets.folder())
                .withFlags(arguments.flags())
                .load();
        int port = Ports.find(config);
        Map<String, List<String>> flags = new LinkedHashMap<>(arguments.flags());
        flags.put("server.port", List.of(String.valueOf(port)));
        Config server = ConfigSources.ofProcess()
                .withScriptFolder(targets.folder())
                .withFlags(flags)
                .load();
        List<App> given = targets.apps().stream()
                .map(app -> app.toBuilder().arguments(arguments.script()).build())
                .toList();
        WeirApps apps = new WeirApps(given, this::configOf, new Runners());
        if (apps.all().isEmpty()) {
            apps.close();
            throw new CliException("None of the apps could start; the lines above tell why");
        }
        Optional<Servlet> index =
                targets.isFolder() ? Optional.of(new IndexPage(() -> apps, targets.folder())) : Optional.empty();
        EmbeddedServer running = new EmbeddedServer(server, apps, index).start();
        new Welcome(out).print(server, running.port(), targets);
        if (!targets.isFolder()) {
            apps.all().forEach(this::warmUp);
        }
        return running;
    }

    private Config configOf(App app) {
        return Apps.configOf(app, arguments.flags());
    }

    /** Starts the interpreter while the person opens the page, and says so. */
    private void warmUp(AppRuntime app) {
        out.println("  Starting the interpreter ...");
        long begin = System.nanoTime();
        Thread.ofPlatform().daemon().name("weir-warm-up").start(() -> {
            app.runner().warmUp();
            out.printf("  Ready after %.1f s%n", (System.nanoTime() - begin) / 1e9);
        });
    }
}
