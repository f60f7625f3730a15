import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** An endpoint for other programs beside the page. */
public class Rest {

    @Path("/ships")
    public static class Ships {
        @GET
        @Path("{id}")
        @Produces("application/json")
        public String one(@PathParam("id") int id) {
            return "{\"id\": " + id + ", \"name\": \"Vega\"}";
        }
    }

    static App app() {
        return App.builder()
                .function(st -> st.title("Ships"))
                .route(Routes.resource("/api", Ships.class))
                .build();
    }
}
