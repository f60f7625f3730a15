import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.Set;

/** A JAX-RS application of its own, with its own answers to errors. */
public class Sub {

    @Path("/orders")
    public static class Orders {
        @GET
        public String all() {
            return "7 orders";
        }

        @GET
        @Path("/late")
        public String late() {
            throw new IllegalStateException("the ship is late");
        }
    }

    public static class Errors implements ExceptionMapper<IllegalStateException> {
        @Override
        public Response toResponse(IllegalStateException e) {
            return Response.status(409).entity("orders: " + e.getMessage()).build();
        }
    }

    public static class Shop extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Orders.class, Errors.class);
        }
    }

    static App app() {
        return App.builder()
                .function(st -> st.title("Shop"))
                .route(Routes.application("/api", new Shop()))
                .build();
    }
}
