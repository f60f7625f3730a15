package dev.weir.web;

import dev.weir.App;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Brings Apps into an application that is there already: a WAR of servlets, Spring Boot, a server in one's own {@code main}.
 *
 * <pre>{@code
 * @Bean ServletContextInitializer weir() {
 *     return context -> Weir.mount(context, App.script("dashboard.py").at("/dashboard"));
 * }
 * }</pre>
 */
public final class Weir {

    private static final String CORE_PATTERN = AppFilter.CORE + "/*";

    /** The servlet that stands at mount paths and does nothing. */
    static final String PLACE = "weir-place";

    private static final String APP_FOLDER = "/WEB-INF/app/";

    private Weir() {}

    /**
     * Serves Apps in a servlet context that is about to start: to be called by a {@code ServletContainerInitializer} or what stands for
     * one. What else the context has keeps its addresses, its login and its sessions. Relative scripts are looked for in {@code
     * WEB-INF/app}, or in the current folder where the context has none. Apps that are CDI beans are not looked for.
     *
     * @throws IllegalStateException if Apps were mounted before, or the context has started
     */
    public static void mount(ServletContext context, App... apps) {
        if (WeirApps.of(context).isPresent()) {
            throw new IllegalStateException("Weir serves this context already; mount all Apps in one call");
        }
        Set<String> packed = context.getResourcePaths(APP_FOLDER);
        Path folder = packed == null || packed.isEmpty() ? Path.of("") : WebFolder.of(context, APP_FOLDER);
        List<App> placed = Stream.of(apps).map(app -> Apps.resolve(app, folder)).toList();
        new WeirApps(placed, app -> Apps.configOf(app, Map.of()), new Runners()).serveIn(context);
        serveCore(context);
        takePlaces(context, placed);
        register(context);
    }

    /** The filter before all others, and the listener; once, whoever comes first. */
    static void register(ServletContext context) {
        FilterRegistration.Dynamic filter = context.addFilter("weir", AppFilter.class);
        if (filter == null) {
            return;
        }
        filter.setAsyncSupported(true);
        // False: before the filters of web.xml and, above all, before the container's own for sockets.
        filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/*");
        context.addListener(new WeirListener(context, UndertowLogins.in(context)));
    }

    /** Some servers, Tomcat among them, ask filters only where a servlet stands as well. */
    private static void takePlaces(ServletContext context, List<App> apps) {
        ServletRegistration.Dynamic place = context.addServlet(PLACE, new NothingServlet());
        for (App app : apps) {
            if (!app.mountPath().isEmpty()) {
                place.addMapping(app.mountPath() + "/*");
            }
        }
        place.setAsyncSupported(true);
    }

    /** A server that finds JAX-RS applications by itself has found ours; embedded ones look for none. */
    private static void serveCore(ServletContext context) {
        boolean served = context.getServletRegistrations().values().stream()
                .anyMatch(servlet -> servlet.getMappings().contains(CORE_PATTERN));
        if (!served) {
            ServletRegistration.Dynamic core = context.addServlet(
                    CoreApplication.class.getName(),
                    new ServletContainer(ResourceConfig.forApplication(new CoreApplication())));
            core.addMapping(CORE_PATTERN);
            core.setAsyncSupported(true);
        }
    }
}
