import dev.weir.App;
import dev.weir.web.route.Routes;
import java.nio.file.Path;

/** A site that another tool generated, beside the page. */
class Site {

    static App app() {
        return App.builder()
                .function(st -> st.title("With a manual"))
                .route(Routes.folder("/docs", Path.of("../assets/site")))
                .build();
    }
}
