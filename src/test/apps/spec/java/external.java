import dev.weir.App;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** An application that was there before: any servlet. */
public class External {

    public static class Legacy extends HttpServlet {
        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(getInitParameter("name") + " at " + request.getPathInfo());
        }
    }

    static App app() {
        return App.builder()
                .function(st -> st.title("New and old"))
                .route(Routes.servlet("/legacy", Legacy.class, Map.of("name", "Ledger")))
                .build();
    }
}
