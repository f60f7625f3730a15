import dev.weir.App;
import dev.weir.web.route.Routes;

/** A file that crawlers look for at the root. */
class Robots {

    static App app() {
        return App.builder()
                .function(st -> st.title("Not for robots"))
                .route(Routes.get("/robots.txt", (request, response) -> {
                    response.setContentType("text/plain;charset=utf-8");
                    response.getWriter().print("User-agent: *\nDisallow: /\n");
                }))
                .build();
    }
}
