package dev.weir.web;

import dev.weir.session.LogMarks;
import dev.weir.web.http.Answers;
import dev.weir.web.http.AppRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.MappingMatch;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the app that a request is for, and what of it. A filter, because it also sees sockets being opened, and because
 * what else lives in the same WAR (servlets, REST resources, files) keeps its addresses: an app takes only what is
 * reserved for it and what nobody else claims.
 */
public final class AppFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** The request attribute under which {@link CoreApplication} finds the app. */
    static final String RUNTIME = AppRuntime.class.getName();

    static final String CORE = "/_stcore";

    static final String STREAM = CORE + "/stream";

    private static final Set<MappingMatch> UNCLAIMED = Set.of(MappingMatch.DEFAULT, MappingMatch.CONTEXT_ROOT);

    private final transient PageHandler page = new PageHandler();
    private final transient BundleHandler bundle = new BundleHandler();
    private final transient MediaHandler media = new MediaHandler();
    private final transient UploadHandler uploads = new UploadHandler();
    private final transient CookieHandler cookies = new CookieHandler();
    private final transient LoginHandler logins = new LoginHandler();
    private final transient StaticHandler files = new StaticHandler();
    private final transient ComponentHandler components = new ComponentHandler();

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RequestPath> path = RequestPath.of(request);
        Optional<WeirApps> apps = WeirApps.of(request.getServletContext());
        Optional<String> mount =
                apps.flatMap(a -> a.mountOf(path.map(RequestPath::value).orElseGet(() -> RequestPath.raw(request))));
        if (apps.isEmpty() || mount.isEmpty()) {
            if (isHarmless(path, response)) {
                chain.doFilter(request, response);
            }
            return;
        }
        Optional<AppRuntime> app = apps.get().at(mount.get());
        if (app.isEmpty()) {
            if (path.isPresent()
                    && path.get().below(mount.get()).value().equals(HealthResource.PATH)
                    && HealthReport.isAskedFor(request)) {
                HealthReport.of(apps.get()).send(response);
                return;
            }
            String problem = apps.get().problemOf(mount.get());
            Answers.text(
                    response,
                    HttpServletResponse.SC_SERVICE_UNAVAILABLE,
                    "This app does not run. " + problem + "; the server's log tells why");
            return;
        }
        HttpServletRequest seen = app.get().options().proxies().seenFromOutside(request);
        try (LogMarks.Mark mark = app.get().mark()) {
            app.get().pipeline().pass(seen, response, (passed, answer) -> serve(app.get(), passed, answer, chain));
        }
    }

    private static boolean isHarmless(Optional<RequestPath> path, HttpServletResponse response) throws IOException {
        if (path.isEmpty()) {
            Exchange.text(response, HttpServletResponse.SC_BAD_REQUEST, "This path cannot be asked for");
            return false;
        }
        if (path.get().isPrivate()) {
            Exchange.text(response, HttpServletResponse.SC_NOT_FOUND, "Not found");
            return false;
        }
        return true;
    }

    /** Looks at the path once more: middleware may have changed it, and the app's mount path stays what it was. */
    private void serve(AppRuntime app, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RequestPath> path = RequestPath.of(request);
        if (!isHarmless(path, response)) {
            return;
        }
        if (!path.get().isAt(app.mountPath())) {
            Exchange.text(response, HttpServletResponse.SC_NOT_FOUND, "Not found");
            return;
        }
        serve(new Exchange(app, path.get(), request, response), chain);
    }

    private void serve(Exchange x, FilterChain chain) throws IOException, ServletException {
        if (!x.app().origins().answersTo(x.header("Host"))) {
            x.text(HttpServletResponse.SC_BAD_REQUEST, "This app does not answer under this host name");
            return;
        }
        if (x.app().pipeline().route(x)) {
            return;
        }
        RequestPath path = x.path();
        if (path.value().equals(STREAM)) {
            openSocket(x, chain);
        } else if (path.isBelow(UploadHandler.FOLDER)) {
            uploads.serve(x);
        } else if (path.isBelow(CookieHandler.FOLDER)) {
            cookies.serve(x);
        } else if (path.isBelow(ComponentHandler.FOLDER) || path.isBelow(ComponentHandler.SECOND)) {
            components.serve(x);
        } else if (path.isBelow(CORE)) {
            callCore(x, chain);
        } else if (path.isBelow(MediaHandler.FOLDER)) {
            media.serve(x);
        } else if (path.isBelow(StaticHandler.FOLDER)) {
            files.serve(x);
        } else if (path.isBelow(BundleHandler.FOLDER) && bundle.serve(x)) {
            // One of the page's own files; a file of the WAR may lie in a folder of that name as well.
            return;
        } else if (logins.serves(x)) {
            logins.serve(x);
        } else if (isClaimed(x)) {
            AppRequests.passToHost(x.request());
            chain.doFilter(x.request(), x.response());
        } else {
            page.serve(x);
        }
    }

    private static void openSocket(Exchange x, FilterChain chain) throws IOException, ServletException {
        if (refusesSocket(x)) {
            return;
        }
        Arrival arrival = new Arrival(
                x.request().getRemoteAddr(),
                x.header("Host").orElse(""),
                x.base(),
                x.app().options().people().of(x.request()).orElse(null));
        x.app().arrivals().during(arrival, () -> chain.doFilter(x.request(), x.response()));
        if (!x.response().isCommitted() && x.response().getStatus() == HttpServletResponse.SC_OK) {
            x.text(HttpServletResponse.SC_BAD_REQUEST, "This address is for sockets");
        }
    }

    /** Answers if a page of another origin wants to open a socket. Origins count for sockets only: browsers guard the rest. */
    static boolean refusesSocket(Exchange x) throws IOException {
        if (x.header("Upgrade").isEmpty() || x.app().origins().allows(x.header("Origin"), x.header("Host"))) {
            return false;
        }
        x.text(HttpServletResponse.SC_FORBIDDEN, "Pages of this origin may not connect (server.corsAllowedOrigins)");
        return true;
    }

    /** The REST resources stand at the root of the context and serve all apps; a mount path is taken off before. */
    private static void callCore(Exchange x, FilterChain chain) throws IOException, ServletException {
        x.request().setAttribute(RUNTIME, x.app());
        if (x.app().mountPath().isEmpty()) {
            chain.doFilter(x.request(), x.response());
        } else {
            x.request().getRequestDispatcher(x.path().value()).forward(x.request(), x.response());
        }
    }

    /** Whether a servlet, a REST resource or a file of the WAR answers to the path. */
    private static boolean isClaimed(Exchange x) throws IOException {
        if (LoginHandler.isForTheServer(x)) {
            return true;
        }
        MappingMatch match = x.request().getHttpServletMapping().getMappingMatch();
        boolean ours = Weir.PLACE.equals(x.request().getHttpServletMapping().getServletName());
        if (match != null && !UNCLAIMED.contains(match) && !ours) {
            return true;
        }
        return x.wholePath().namesFile()
                && x.request().getServletContext().getResource(x.wholePath().value()) != null;
    }
}
