import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;

/** An App in one file, compiled on the server. */
public class Single {

    @Path("/ships")
    public static class Ships {
        @GET
        @Path("{id}")
        @Produces("application/json")
        public String one(@PathParam("id") int id) {
            return "{\"id\": " + id + "}";
        }
    }

    static App app() {
        return App.builder()
                .function(st -> {
                    st.title("Harbour in one file");
                    st.text("Age is " + st.slider("Age", 0, 130, o -> o.value(40)));
                })
                .route(Routes.resource("/api", Ships.class))
                .build();
    }
}
