import dev.weir.App;
import dev.weir.web.route.Routes;

/** What a long address says arrives whole. */
class LongUrl {

    static App app() {
        return App.builder()
                .function(st -> st.title("Long addresses"))
                .route(Routes.get("/length", (request, response) ->
                        response.getWriter().print(request.getParameter("q").length())))
                .build();
    }
}
