import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** A page with a slider, and beside it a JAX-RS resource that answers with JSON: for {@code bench/run Requests}. */
class Api {

    /** Adds numbers. */
    @Path("/sum")
    public static class Sum {
        @GET
        @Produces(MediaType.APPLICATION_JSON)
        public String sum(@QueryParam("n") List<Integer> numbers) {
            return "{\"sum\": " + numbers.stream().mapToInt(n -> n).sum() + "}";
        }
    }

    static App app() {
        return App.builder()
                .function(st -> st.metric("Twice", 2 * st.slider("Slider 2", 0, 100)))
                .route(Routes.resource("/api", Sum.class))
                .build();
    }
}
