package dev.weir.web.route;

import dev.weir.AppContext;
import dev.weir.Route;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.function.Function;
import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.server.ResourceConfig;

/**
 * JAX-RS resources as routes. Each route is a Jersey application of its own, started with the app and ended with it, whatever REST
 * implementation the server has: a server's own finds applications while it deploys only, and knows nothing of mount paths.
 */
final class RestRoutes {

    /** Jersey would describe the resources to whoever asks. */
    private static final Map<String, Object> PROPERTIES = Map.of("jersey.config.server.wadl.disableWadl", true);

    private RestRoutes() {}

    static Route ofClass(String path, Class<?> resource) {
        return route(path, app -> new ResourceConfig(resource));
    }

    static Route ofObject(String path, Object resource) {
        return route(path, app -> new ResourceConfig(resource.getClass()).register(new Given(resource)));
    }

    static Route ofApplication(String path, Function<AppContext, Application> application) {
        return route(path, app -> ResourceConfig.forApplication(application.apply(app)));
    }

    private static Route route(String path, Function<AppContext, ResourceConfig> config) {
        return new ServletRoute(path, app -> new RestServlet(config.apply(app).addProperties(PROPERTIES)), Map.of());
    }

    /** Hands out this object wherever its class is wanted: Jersey takes registered objects for providers, and warns. */
    private static final class Given extends AbstractBinder {
        private final Object object;

        Given(Object object) {
            this.object = object;
        }

        @Override
        @SuppressWarnings("unchecked")
        protected void configure() {
            bind(object).to((Class<Object>) object.getClass());
        }
    }
}
