package dev.weir.web;

import dev.weir.web.metrics.AppMetrics;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** {@code _stcore/metrics}: the numbers of one app, as OpenMetrics text, or as the older text to whom that alone is welcome. */
@ApplicationScoped
@Path("/metrics")
public class MetricsResource {

    private static final String OLDER = "text/plain; version=0.0.4; charset=utf-8";

    /** Answers with what {@link AppMetrics} has. */
    @GET
    public Response metrics(@Context HttpServletRequest request) {
        if (!(request.getAttribute(AppFilter.RUNTIME) instanceof AppRuntime app)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        String accepted =
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse("");
        boolean older = accepted.contains("text/plain") && !accepted.contains("openmetrics");
        String type = older ? OLDER : AppMetrics.OPEN_METRICS;
        return Response.ok(app.metrics().text(type))
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
