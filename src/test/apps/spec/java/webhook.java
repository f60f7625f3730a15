import dev.weir.App;
import dev.weir.web.http.HttpException;
import dev.weir.web.route.Routes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Another program reports something, and the pages show it. */
class Webhook {

    static App app() {
        List<String> paid = new CopyOnWriteArrayList<>();
        return App.builder()
                .function(st -> st.text("Paid: " + String.join(", ", paid)))
                .route(Routes.post("/hooks/paid", (request, response) -> {
                    if (!"s3cret".equals(request.getHeader("X-Token"))) {
                        throw new HttpException(401, "Wrong token");
                    }
                    paid.add(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
                    response.setStatus(202);
                }))
                .build();
    }
}
