package dev.weir.web;

import dev.weir.App;
import dev.weir.AppBuilder;
import dev.weir.BackgroundTask;
import dev.weir.Lifespan;
import dev.weir.Middleware;
import dev.weir.Route;
import dev.weir.ScriptErrorHandler;
import dev.weir.SessionListener;
import dev.weir.config.Config;
import dev.weir.config.ConfigException;
import dev.weir.web.error.WebExceptionHandler;
import dev.weir.web.instance.Instances;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.core.Application;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator adds to an app without code: the options {@code weir.middleware}, {@code weir.routes} and so on, as settings. */
final class Configured {

    private static final String FOLDER = "folder:";

    private final App app;
    private final Config config;

    private Configured(App app, Config config) {
        this.app = app;
        this.config = config;
    }

    /**
     * The app with what its options add.
     *
     * @throws ConfigException for an entry that has not the right form
     * @throws IllegalArgumentException for a class that is not there or cannot be used
     */
    static App complete(App app, Config config) {
        return new Configured(app, config).complete();
    }

    private App complete() {
        AppBuilder b = app.toBuilder();
        List<Middleware> outer =
                config.listOf("weir.middleware").stream().map(this::middleware).toList();
        if (!outer.isEmpty()) {
            b.outermost(outer);
        }
        entries("weir.routes").forEach((path, what) -> b.route(route(path, what)));
        entries("weir.exceptionHandlers").forEach((what, name) -> handler(b, what, name));
        entries("weir.every")
                .forEach((pause, name) -> b.every(duration(pause), named("weir.every", name, BackgroundTask.class)));
        if (app.lifespan().isEmpty()) {
            one("weir.lifespan", Lifespan.class).ifPresent(b::lifespan);
        }
        if (app.scriptErrorHandler().isEmpty()) {
            one("weir.onScriptError", ScriptErrorHandler.class).ifPresent(b::onScriptError);
        }
        config.listOf("weir.onSessionStart")
                .forEach(name -> b.onSessionStart(named("weir.onSessionStart", name, SessionListener.class)));
        config.listOf("weir.onSessionEnd")
                .forEach(name -> b.onSessionEnd(named("weir.onSessionEnd", name, SessionListener.class)));
        return b.build();
    }

    private <T> Optional<T> one(String option, Class<T> kind) {
        return config.textOf(option).map(name -> named(option, name, kind));
    }

    private static <T> T named(String option, String name, Class<T> kind) {
        return Instances.of(Instances.classOf(option, name, kind));
    }

    private Middleware middleware(String entry) {
        String[] parts = entry.split("\\?", 2);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            parameters.put(decoded(nameAndValue[0]), nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]));
        }
        return Middlewares.filter(Instances.classOf("weir.middleware", parts[0], Filter.class), parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Route route(String path, String what) {
        if (what.startsWith(FOLDER)) {
            return Routes.folder(path, Path.of(what.substring(FOLDER.length())));
        }
        Class<?> type = Instances.classOf("weir.routes", what);
        if (Servlet.class.isAssignableFrom(type)) {
            return Routes.servlet(path, type.asSubclass(Servlet.class), Map.of());
        }
        return Application.class.isAssignableFrom(type)
                ? Routes.application(path, type.asSubclass(Application.class))
                : Routes.resource(path, type);
    }

    private static void handler(AppBuilder b, String what, String name) {
        String option = "weir.exceptionHandlers";
        WebExceptionHandler handler = named(option, name, WebExceptionHandler.class);
        if (what.matches("\\d{3}")) {
            b.exceptionHandler(Integer.parseInt(what), handler);
        } else {
            b.exceptionHandler(Instances.classOf(option, what, Throwable.class), handler);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new ConfigException("weir.every: '" + text + "' is no duration such as PT10M or PT30S");
        }
    }

    /** Entries {@code KEY=VALUE}. */
    private Map<String, String> entries(String option) {
        Map<String, String> found = new LinkedHashMap<>();
        for (String entry : config.listOf(option)) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new ConfigException(config.placeOf(option) + ": " + option + " has the entry '" + entry
                        + "', which should be two parts with = between them");
            }
            found.put(entry.substring(0, equals), entry.substring(equals + 1));
        }
        return found;
    }
}
