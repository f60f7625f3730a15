package dev.weir.web.middleware;

import dev.weir.Middleware;
import dev.weir.web.instance.Instances;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Makes middleware for {@code App.builder().middleware(...)}: servlet filters around one app.
 *
 * <pre>{@code
 * .middleware(
 *     Middlewares.of((request, response, chain) -> {
 *         response.setHeader("X-Frame-Options", "DENY");
 *         chain.doFilter(request, response);
 *     }),
 *     Middlewares.filter(MyFilter.class, Map.of("level", "strict")))
 * }</pre>
 */
public final class Middlewares {

    private Middlewares() {}

    /** A filter as a function of HTTP requests. */
    @FunctionalInterface
    public interface HttpFilterFunction {

        /** Goes on with {@code chain.doFilter}, or answers itself. */
        void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException;
    }

    /** A filter that is a function. */
    public static Middleware of(HttpFilterFunction filter) {
        return of("lambda", filter);
    }

    /**
     * A filter that is a function.
     *
     * @param name what messages call it
     */
    public static Middleware of(String name, HttpFilterFunction filter) {
        return opened(
                name,
                () -> (request, response, chain) ->
                        filter.filter((HttpServletRequest) request, (HttpServletResponse) response, chain),
                Map.of());
    }

    /** A filter of this very object: {@code init} and {@code destroy} are called at each start and end of the app. */
    public static Middleware filter(Filter filter) {
        return filter(filter, Map.of());
    }

    /** A filter of this very object, with init parameters. */
    public static Middleware filter(Filter filter, Map<String, String> initParameters) {
        return opened(filter.getClass().getName(), () -> filter, initParameters);
    }

    /** A filter of a class: made anew at each start of the app, by CDI where there is one. */
    public static Middleware filter(Class<? extends Filter> filter) {
        return filter(filter, Map.of());
    }

    /** A filter of a class, with init parameters. */
    public static Middleware filter(Class<? extends Filter> filter, Map<String, String> initParameters) {
        return opened(filter.getName(), () -> Instances.of(filter), initParameters);
    }

    /** The headers that security reviews ask for, with a policy under which the page works: see {@link SecurityHeaders}. */
    public static Middleware securityHeaders() {
        return filter(SecurityHeaders.class);
    }

    /** Sends people from HTTP to HTTPS: see {@link HttpsRedirect}. */
    public static Middleware httpsRedirect() {
        return filter(HttpsRedirect.class);
    }

    /** Lets in these addresses only, ranges such as {@code 10.0.0.0/8}: see {@link IpAllowList}. */
    public static Middleware ipAllowList(String... ranges) {
        return filter(IpAllowList.class, Map.of("allow", String.join(",", ranges)));
    }

    /** Shows a page while this file exists: see {@link MaintenancePage}. */
    public static Middleware maintenancePage(Path flag) {
        return filter(MaintenancePage.class, Map.of("flag", flag.toString()));
    }

    /** A line in the log for each request: see {@link RequestLog}. */
    public static Middleware requestLog() {
        return filter(RequestLog.class);
    }

    private static WebMiddleware opened(String name, Supplier<? extends Filter> make, Map<String, String> parameters) {
        return new FilterMiddleware(name, make, Map.copyOf(parameters));
    }
}
