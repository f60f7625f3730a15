import dev.weir.App;
import dev.weir.web.route.Routes;

/** Name and colours for people who put the app on their home screen. */
class Manifest {

    static App app() {
        return App.builder()
                .function(st -> st.title("Harbour"))
                .route(Routes.get("/manifest.json", (request, response) -> {
                    response.setContentType("application/manifest+json");
                    response.getWriter().print("""
                            {"name": "Harbour", "start_url": ".", "theme_color": "#0b5cad"}""");
                }))
                .build();
    }
}
