package dev.weir.web.http;

import dev.weir.AppContext;
import jakarta.servlet.ServletRequest;
import java.util.Map;
import java.util.Optional;

/** What Weir notes at the requests of an app, for routes and filters. */
public final class AppRequests {

    private static final String CONTEXT = AppContext.class.getName();

    private static final String PARAMETERS = AppRequests.class.getName() + ".parameters";

    private static final String HOST = AppRequests.class.getName() + ".host";

    private AppRequests() {}

    /**
     * The app that a request is for: its state, options, secrets.
     *
     * @throws IllegalStateException for a request that is for no app
     */
    public static AppContext app(ServletRequest request) {
        if (request.getAttribute(CONTEXT) instanceof AppContext app) {
            return app;
        }
        throw new IllegalStateException("This request is for no Weir app");
    }

    public static void app(ServletRequest request, AppContext app) {
        request.setAttribute(CONTEXT, app);
    }

    /** What stands in the path where a route's own path has {@code {name}}. */
    public static Optional<String> parameter(ServletRequest request, String name) {
        return request.getAttribute(PARAMETERS) instanceof Map<?, ?> map && map.get(name) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    public static void parameters(ServletRequest request, Map<String, String> parameters) {
        request.setAttribute(PARAMETERS, parameters);
    }

    /** Whether what answers belongs to the application around Weir, with error pages of its own. */
    public static boolean isHosts(ServletRequest request) {
        return request.getAttribute(HOST) != null;
    }

    public static void passToHost(ServletRequest request) {
        request.setAttribute(HOST, Boolean.TRUE);
    }
}
