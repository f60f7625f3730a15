package dev.weir.web.route;

import dev.weir.AppContext;
import dev.weir.Route;
import dev.weir.web.http.AppRequests;
import dev.weir.web.instance.Instances;
import jakarta.servlet.Servlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Endpoint;
import jakarta.ws.rs.core.Application;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Makes routes for {@code App.builder().route(...)}. A path is below the app and matched as a whole, element by element; {@code /} is the
 * app's own address.
 *
 * <pre>{@code
 * .route(Routes.get("/robots.txt", (request, response) -> response.getWriter().print("User-agent: *\nDisallow: /")))
 * .route(Routes.get("/users/{id}", (request, response) -> ... Routes.parameter(request, "id") ...))
 * .route(Routes.resource("/api", OrderResource.class))
 * .route(Routes.folder("/docs", Path.of("site")))
 * }</pre>
 */
public final class Routes {

    private Routes() {}

    /** Answers one request. */
    @FunctionalInterface
    public interface Handler {

        /** What it throws is answered by the app's exception handlers. */
        void handle(HttpServletRequest request, HttpServletResponse response) throws Exception;
    }

    /** A function for GET and HEAD. {@code {name}} in the path stands for any one element of it, {@code {rest:path}} for several. */
    public static Route get(String path, Handler handler) {
        return on(path, Set.of("GET", "HEAD"), handler);
    }

    /** A function for POST. */
    public static Route post(String path, Handler handler) {
        return on(path, Set.of("POST"), handler);
    }

    /** A function for these methods; none: for all. */
    public static Route on(String path, Set<String> methods, Handler handler) {
        return new FunctionRoute(path, new PathPattern(path), Set.copyOf(methods), handler);
    }

    /** A servlet, at the path and all below it. */
    public static Route servlet(String path, Servlet servlet) {
        return new ServletRoute(base(path), app -> servlet, Map.of());
    }

    /** A servlet of a class, made by CDI where there is one, with init parameters. */
    public static Route servlet(String path, Class<? extends Servlet> servlet, Map<String, String> initParameters) {
        return new ServletRoute(base(path), app -> Instances.of(servlet), Map.copyOf(initParameters));
    }

    /** A JAX-RS resource class; its own {@code @Path} is below the path given here. */
    public static Route resource(String path, Class<?> resource) {
        return RestRoutes.ofClass(base(path), resource);
    }

    /** A JAX-RS resource that is one object for all requests. */
    public static Route resource(String path, Object resource) {
        return RestRoutes.ofObject(base(path), resource);
    }

    /** A JAX-RS application with its own resources and providers; its {@code @ApplicationPath} does not count. */
    public static Route application(String path, Application application) {
        return RestRoutes.ofApplication(base(path), app -> application);
    }

    /** A JAX-RS application of a class, made by CDI where there is one. */
    public static Route application(String path, Class<? extends Application> application) {
        return RestRoutes.ofApplication(base(path), app -> Instances.of(application));
    }

    /** The files of a folder and of those in it; {@code index.html} for a folder, {@code 404.html} for what is not there. */
    public static Route folder(String path, Path folder) {
        return folder(path, folder, true);
    }

    /**
     * The files of a folder and of those in it. Links that lead out of it are not followed.
     *
     * @param html whether a folder shows its {@code index.html} and what is not there the folder's {@code 404.html}
     */
    public static Route folder(String path, Path folder, boolean html) {
        return new FolderRoute(base(path), folder, html);
    }

    /**
     * A WebSocket; each gets an endpoint of its own. Pages of other origins than the app allows are refused, as at the app's own socket.
     *
     * @param path may have names as {@link #get} has; they are the session's path parameters
     */
    public static Route webSocket(String path, Supplier<? extends Endpoint> endpoint) {
        return new SocketRoute(path, new PathPattern(path), List.of(), endpoint);
    }

    /** A WebSocket that speaks one of these subprotocols. */
    public static Route webSocket(String path, List<String> subprotocols, Supplier<? extends Endpoint> endpoint) {
        return new SocketRoute(path, new PathPattern(path), List.copyOf(subprotocols), endpoint);
    }

    /** What stands in the path where the route's own has {@code {name}}; empty for a name that it does not have. */
    public static String parameter(HttpServletRequest request, String name) {
        return AppRequests.parameter(request, name).orElse("");
    }

    /** The app that a request is for: its state, options and secrets. */
    public static AppContext app(HttpServletRequest request) {
        return AppRequests.app(request);
    }

    private static String base(String path) {
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
