package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.Middleware;
import dev.weir.ReservedPaths;
import dev.weir.Route;
import dev.weir.web.error.ErrorDesk;
import dev.weir.web.error.ErrorDesk.Part;
import dev.weir.web.http.AppRequests;
import dev.weir.web.middleware.WebMiddleware;
import dev.weir.web.route.OpenRoute;
import dev.weir.web.route.WebRoute;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a request for one app passes: the app's middleware in the order of its list, then Weir, which asks the app's routes first; and
 * back in reverse. Errors become answers inside the middleware, so that it sees them as well.
 */
final class Pipeline implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Pipeline.class);

    private final AppContext app;
    private final ErrorDesk errors;
    private final List<Filter> filters = new ArrayList<>();
    private final List<OpenRoute> routes = new ArrayList<>();
    private final boolean guards;

    /**
     * Starts middleware and routes.
     *
     * @throws StartException naming the one that cannot start
     */
    Pipeline(AppContext context, ServletContext servlets) {
        this.app = context;
        App description = context.app();
        this.errors = new ErrorDesk(
                description, description.debug() || context.config().boolOf("weir.debug"));
        this.guards = !description.routes().isEmpty()
                || !description.statusHandlers().isEmpty()
                || !description.exceptionHandlers().isEmpty();
        try {
            for (Middleware middleware : description.middleware()) {
                filters.add(open(middleware, servlets));
            }
            for (Route route : description.routes()) {
                routes.add(open(route, servlets));
            }
        } catch (StartException e) {
            close();
            throw e;
        }
    }

    private Filter open(Middleware middleware, ServletContext servlets) {
        if (!(middleware instanceof WebMiddleware web)) {
            throw new StartException(
                    "The middleware " + middleware.name() + " cannot start: make it with Middlewares", null);
        }
        try {
            return web.open(app, servlets);
        } catch (Exception | LinkageError e) {
            throw new StartException("The middleware " + middleware.name() + " cannot start", e);
        }
    }

    private OpenRoute open(Route route, ServletContext servlets) {
        if (!(route instanceof WebRoute web)) {
            throw new StartException("The route '" + route.path() + "' cannot start: make it with Routes", null);
        }
        try {
            return web.open(app, servlets);
        } catch (Exception | LinkageError e) {
            throw new StartException("The route '" + route.path() + "' cannot start", e);
        }
    }

    /** Lets a request pass. {@code inside} is Weir. */
    void pass(HttpServletRequest request, HttpServletResponse response, Part inside)
            throws IOException, ServletException {
        if (filters.isEmpty()) {
            guarded(request, response, inside);
            return;
        }
        AppRequests.app(request, app);
        try {
            new Chain(0, inside).doFilter(request, response);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            errors.fail(request, response, e);
        }
    }

    private void guarded(HttpServletRequest request, HttpServletResponse response, Part inside)
            throws IOException, ServletException {
        if (guards) {
            AppRequests.app(request, app);
            errors.guard(request, response, inside);
        } else {
            inside.answer(request, response);
        }
    }

    /** The rest of the way in. */
    private final class Chain implements FilterChain {
        private final int next;
        private final Part inside;

        Chain(int next, Part inside) {
            this.next = next;
            this.inside = inside;
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response) throws IOException, ServletException {
            if (next < filters.size()) {
                filters.get(next).doFilter(request, response, new Chain(next + 1, inside));
            } else {
                guarded((HttpServletRequest) request, (HttpServletResponse) response, inside);
            }
        }
    }

    /** Lets the first of the app's own routes answer that stands at the path; false if there is none. */
    boolean route(Exchange x) throws IOException, ServletException {
        if (routes.isEmpty()) {
            return false;
        }
        String path = x.path().value().isEmpty() ? "/" : x.path().value();
        if (ReservedPaths.folderOf(path).isPresent()) {
            return false;
        }
        Set<String> allowed = new TreeSet<>();
        for (OpenRoute route : routes) {
            if (route.matches(path)) {
                Set<String> methods = route.methods();
                if (methods.isEmpty() || methods.contains(x.request().getMethod())) {
                    if (AppFilter.refusesSocket(x)) {
                        return true;
                    }
                    route.serve(x.request(), x.response(), path);
                    return true;
                }
                allowed.addAll(methods);
            }
        }
        if (allowed.isEmpty()) {
            return false;
        }
        x.response().setHeader("Allow", String.join(", ", allowed));
        x.text(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This address understands " + String.join(", ", allowed));
        return true;
    }

    @Override
    public void close() {
        for (OpenRoute route : routes.reversed()) {
            quietly("route", route::close);
        }
        for (Filter filter : filters.reversed()) {
            quietly("middleware " + filter.getClass().getName(), filter::destroy);
        }
    }

    private void quietly(String what, Runnable end) {
        try {
            end.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A {} of the app at '{}' did not end properly",
                    what,
                    app.app().mountPath(),
                    e);
        }
    }
}
