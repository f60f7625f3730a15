import dev.weir.App;
import dev.weir.web.middleware.Middlewares;

/** Nobody stays on plain HTTP. */
class Https {

    static App app() {
        return App.builder()
                .function(st -> st.text("Safe"))
                .middleware(Middlewares.httpsRedirect())
                .build();
    }
}
