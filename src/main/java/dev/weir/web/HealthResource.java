package dev.weir.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Locale;

/**
 * {@code _stcore/health}: says that the app is up, and gives the browser its XSRF token. Whoever accepts JSON gets the state of every app
 * of the context, see {@link HealthReport}.
 */
@ApplicationScoped
@Path("/health")
public class HealthResource {

    static final String PATH = AppFilter.CORE + "/health";

    /** Answers {@code ok}, as Streamlit (1.62) does. */
    @GET
    @Produces({MediaType.TEXT_PLAIN, MediaType.APPLICATION_JSON})
    public Response health(@Context HttpServletRequest request, @Context HttpServletResponse response) {
        if (!(request.getAttribute(AppFilter.RUNTIME) instanceof AppRuntime app)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        if (HealthReport.isAskedFor(request)) {
            return WeirApps.of(request.getServletContext())
                    .map(HealthReport::of)
                    .orElseThrow()
                    .asResponse();
        }
        if (app.state() != AppState.STARTED) {
            return Response.status(Response.Status.SERVICE_UNAVAILABLE)
                    .entity(app.state().name().toLowerCase(Locale.ROOT))
                    .build();
        }
        Response.ResponseBuilder answer = Response.ok("ok").header(HttpHeaders.CACHE_CONTROL, "no-cache");
        WebOptions options = app.options();
        if (options.checksXsrf() && Xsrf.cookie(request).filter(Xsrf::isToken).isEmpty()) {
            // Scripts of the page must read it, so it cannot be HttpOnly; Path=/ since apps of one host share it.
            String cookie = Xsrf.COOKIE + "=" + Xsrf.newToken(Clock.systemUTC()) + "; Path=/; SameSite="
                    + sameSite(options.xsrfSameSite()) + (request.isSecure() ? "; Secure" : "");
            // Not through the REST implementation, which would take the place of cookies that middleware set.
            response.addHeader(HttpHeaders.SET_COOKIE, cookie);
        }
        return answer.build();
    }

    private static String sameSite(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
