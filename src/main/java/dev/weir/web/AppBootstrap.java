package dev.weir.web;

import dev.weir.App;
import dev.weir.config.Config;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the apps of a WAR: every CDI bean of type {@link App}, and, unless one of them stands at the root, the script
 * that the context parameter {@code weir.script} names, or else {@code WEB-INF/app/app.py} or {@code app.js}.
 */
@ApplicationScoped
public class AppBootstrap {

    private static final Logger LOG = LoggerFactory.getLogger(AppBootstrap.class);

    private static final String SCRIPT_PARAMETER = "weir.script";

    private static final List<String> CONVENTION = List.of("app.py", "app.js", "streamlit_app.py");

    @Inject
    @Any
    private Instance<App> beans;

    /** Starts the apps of a servlet context. */
    public WeirApps start(ServletContext context) {
        Path folder = WebFolder.of(context, "/WEB-INF/app/");
        List<App> apps = new ArrayList<>();
        beans.handlesStream().forEach(handle -> produce(handle).ifPresent(apps::add));
        if (apps.stream().noneMatch(app -> app.mountPath().isEmpty())) {
            script(context, folder)
                    .ifPresent(script -> apps.add(App.builder().script(script).build()));
        }
        if (apps.isEmpty()) {
            LOG.warn("No app found: neither a bean of type {} nor a script in WEB-INF/app", App.class.getName());
        }
        List<App> placed = apps.stream().map(app -> Apps.resolve(app, folder)).toList();
        WeirApps started = new WeirApps(placed, this::configOf, new Runners());
        // Whoever deploys can wait a little; whoever comes first should not have to.
        started.all().forEach(AppRuntime::runner);
        return started;
    }

    /** One producer that fails must not take the others with it. */
    private static Optional<App> produce(Instance.Handle<App> handle) {
        try {
            return Optional.of(handle.get());
        } catch (RuntimeException e) {
            LOG.error("An app cannot be made: {}", handle.getBean(), e);
            return Optional.empty();
        }
    }

    private static Optional<Path> script(ServletContext context, Path folder) {
        String named = context.getInitParameter(SCRIPT_PARAMETER);
        Stream<String> names = named == null ? CONVENTION.stream() : Stream.of(named);
        return names.map(folder::resolve).filter(Files::isRegularFile).findFirst();
    }

    private Config configOf(App app) {
        return Apps.configOf(app, java.util.Map.of());
    }
}
