package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.config.Options;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.lang.reflect.ParameterizedType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the apps of a WAR: every CDI bean of type {@link App} or list of apps, and, unless one of them stands at the root, the script
 * that the option {@code weir.script} names, or else {@code WEB-INF/app/app.py}, {@code app.js} or {@code app.java}.
 */
@ApplicationScoped
public class AppBootstrap {

    /** The context parameter by which a WAR knows that Weir itself is the server. */
    public static final String LAUNCHER = "weir.launcher";

    private static final Logger LOG = LoggerFactory.getLogger(AppBootstrap.class);

    @Inject
    @Any
    private Instance<App> beans;

    @Inject
    @Any
    private Instance<List<App>> lists;

    /** Starts the apps of a servlet context. Their producers may ask request-scoped beans, though there is no request yet. */
    @ActivateRequestContext
    public WeirApps start(ServletContext context) {
        Path folder = WebFolder.of(context, "/WEB-INF/app/");
        List<App> apps = new ArrayList<>();
        beans.handlesStream().forEach(handle -> produce(handle).ifPresent(apps::add));
        lists.handlesStream()
                .filter(AppBootstrap::isOfApps)
                .forEach(handle -> produce(handle).ifPresent(apps::addAll));
        if (apps.stream().noneMatch(app -> app.mountPath().isEmpty())) {
            script(context, folder).ifPresent(apps::add);
        }
        if (apps.isEmpty()) {
            LOG.warn("No app found: neither a bean of type {} nor a script in WEB-INF/app", App.class.getName());
        }
        List<App> placed = apps.stream().map(app -> Apps.resolve(app, folder)).toList();
        WeirApps started = new WeirApps(
                placed,
                app -> {
                    Config config = Apps.configOf(app, parameters(context));
                    return context.getInitParameter(LAUNCHER) == null ? config.inOtherServer() : config;
                },
                new Runners());
        // Whoever deploys can wait a little; whoever comes first should not have to.
        started.all().forEach(AppRuntime::runner);
        return started;
    }

    /** MicroProfile Config, where a server has it, claims to produce a list of anything. */
    private static boolean isOfApps(Instance.Handle<?> handle) {
        return handle.getBean().getTypes().stream()
                .anyMatch(type -> type instanceof ParameterizedType list
                        && List.of(list.getActualTypeArguments()).contains(App.class));
    }

    /** One producer that fails must not take the others with it. */
    private static <T> Optional<T> produce(Instance.Handle<T> handle) {
        try {
            return Optional.of(handle.get());
        } catch (RuntimeException e) {
            LOG.error("An app cannot be made: {}", handle.getBean(), e);
            return Optional.empty();
        }
    }

    /** The app of the option {@code weir.script} or of the convention, at {@code weir.mountPath}. */
    private static Optional<App> script(ServletContext context, Path folder) {
        Config config = ConfigSources.ofProcess()
                .withScriptFolder(folder)
                .withFlags(parameters(context))
                .load();
        Optional<String> named = config.textOf("weir.script");
        return named.map(Stream::of)
                .orElseGet(Apps.CONVENTION::stream)
                .map(folder::resolve)
                // One that was named and is not there is told when it starts.
                .filter(script -> named.isPresent() || Files.isRegularFile(script))
                .findFirst()
                .map(script -> Apps.placed(App.script(script.toString()), config));
    }

    /** Context parameters of the {@code web.xml} that are options: stronger than files and variables, as a command line is. */
    private static Map<String, List<String>> parameters(ServletContext context) {
        Map<String, List<String>> found = new LinkedHashMap<>();
        for (String name : Collections.list(context.getInitParameterNames())) {
            Options.find(name)
                    .ifPresent(option -> found.put(name, option.type().split(context.getInitParameter(name))));
        }
        return found;
    }
}
