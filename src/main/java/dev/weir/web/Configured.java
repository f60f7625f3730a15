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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

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
     * @throws dev.weir.config.ConfigException for an entry that has not the right form, or names a class that is not there or cannot be used
     */
    static App complete(App app, Config config) {
        return new Configured(app, config).complete();
    }

    private App complete() {
        AppBuilder b = app.toBuilder();
        List<Middleware> outer = new ArrayList<>();
        each("weir.middleware", entry -> outer.add(middleware(entry)));
        if (!outer.isEmpty()) {
            b.outermost(outer);
        }
        each("weir.routes", entry -> {
            Pair pair = Pair.of(entry);
            b.route(route(pair.key(), pair.value()));
        });
        each("weir.exceptionHandlers", entry -> handler(b, Pair.of(entry)));
        each("weir.every", entry -> {
            Pair pair = Pair.of(entry);
            b.every(duration(pair.key()), made(pair.value(), BackgroundTask.class));
        });
        if (app.lifespan().isEmpty()) {
            one("weir.lifespan", name -> b.lifespan(made(name, Lifespan.class)));
        }
        if (app.scriptErrorHandler().isEmpty()) {
            one("weir.onScriptError", name -> b.onScriptError(made(name, ScriptErrorHandler.class)));
        }
        each("weir.onSessionStart", name -> b.onSessionStart(made(name, SessionListener.class)));
        each("weir.onSessionEnd", name -> b.onSessionEnd(made(name, SessionListener.class)));
        return b.build();
    }

    private void one(String option, Consumer<String> use) {
        config.textOf(option).ifPresent(value -> use(option, value, use));
    }

    private void each(String option, Consumer<String> use) {
        config.listOf(option).forEach(value -> use(option, value, use));
    }

    /** Whatever is wrong with an entry, the message names the option and the entry. */
    private void use(String option, String value, Consumer<String> use) {
        try {
            use.accept(value);
        } catch (IllegalArgumentException e) {
            throw config.unusable(option, value, e);
        }
    }

    private static <T> T made(String name, Class<T> kind) {
        return Instances.of(Instances.classOf(name, kind));
    }

    private static Middleware middleware(String entry) {
        String[] parts = entry.split("\\?", 2);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : parts.length == 1 ? new String[0] : parts[1].split("&", -1)) {
            String[] nameAndValue = pair.split("=", 2);
            parameters.put(decoded(nameAndValue[0]), nameAndValue.length == 1 ? "" : decoded(nameAndValue[1]));
        }
        return Middlewares.filter(Instances.classOf(parts[0], Filter.class), parameters);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static Route route(String path, String what) {
        if (what.startsWith(FOLDER)) {
            return Routes.folder(path, Path.of(what.substring(FOLDER.length())));
        }
        Class<?> type = Instances.classOf(what, Object.class);
        if (Servlet.class.isAssignableFrom(type)) {
            return Routes.servlet(path, type.asSubclass(Servlet.class), Map.of());
        }
        if (Application.class.isAssignableFrom(type)) {
            return Routes.application(path, type.asSubclass(Application.class));
        }
        if (!type.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
            throw new IllegalArgumentException(
                    what + " is neither a servlet nor a JAX-RS application nor a JAX-RS resource (a class with @Path)");
        }
        return Routes.resource(path, type);
    }

    private static void handler(AppBuilder b, Pair pair) {
        WebExceptionHandler handler = made(pair.value(), WebExceptionHandler.class);
        if (pair.key().matches("\\d{3}")) {
            b.exceptionHandler(Integer.parseInt(pair.key()), handler);
        } else {
            b.exceptionHandler(Instances.classOf(pair.key(), Throwable.class), handler);
        }
    }

    private static Duration duration(String text) {
        try {
            return Duration.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(text + " is no duration such as PT10M or PT30S", e);
        }
    }

    /** An entry {@code KEY=VALUE}. */
    private record Pair(String key, String value) {

        static Pair of(String entry) {
            int equals = entry.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("it should be two parts with = between them");
            }
            return new Pair(entry.substring(0, equals), entry.substring(equals + 1));
        }
    }
}
