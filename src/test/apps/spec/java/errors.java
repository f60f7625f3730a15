import dev.weir.App;
import dev.weir.web.error.ErrorPages;
import dev.weir.web.http.HttpException;
import dev.weir.web.route.Routes;

/** Pages of one's own for what is not there and what fails. */
class Errors {

    static App app() {
        return App.builder()
                .function(st -> st.title("Harbour"))
                .route(Routes.get("/crash", (request, response) -> {
                    throw new IllegalStateException("secret detail");
                }))
                .route(Routes.get("/berths/{n}", (request, response) -> {
                    throw new HttpException(404, "No berth " + Routes.parameter(request, "n"));
                }))
                .exceptionHandler(404, ErrorPages.html("<h1>The harbour has no such berth</h1>"))
                .exceptionHandler(500, ErrorPages.html("<h1>The harbour is sorry</h1>"))
                .build();
    }
}
