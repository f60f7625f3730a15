package dev.weir.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code _stcore/host-config}: what the host lets the page do. What each key means: docs/frontend.md. */
@ApplicationScoped
@Path("/host-config")
public class HostConfigResource {

    private final ObjectMapper json = new ObjectMapper();

    /** Answers with the keys that Streamlit (1.62) sends. */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response hostConfig(@Context HttpServletRequest request) throws JsonProcessingException {
        if (!(request.getAttribute(AppFilter.RUNTIME) instanceof AppRuntime app)) {
            return Response.status(Response.Status.NOT_FOUND).build();
        }
        Map<String, @Nullable Object> config = new LinkedHashMap<>();
        // Streamlit trusts the hosts of its own cloud here; this server has no reason to.
        config.put("allowedOrigins", app.options().embedders());
        config.put("useExternalAuthToken", false);
        config.put("enableCustomParentMessages", false);
        config.put("enforceDownloadInNewTab", false);
        config.put("metricsUrl", "");
        config.put("blockErrorDialogs", false);
        config.put("resourceCrossOriginMode", null);
        // Written here, so that it does not matter which JSON binding a server has.
        return Response.ok(json.writeValueAsString(config))
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
