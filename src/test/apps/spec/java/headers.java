import dev.weir.App;
import dev.weir.web.middleware.Middlewares;

/** The headers that security reviews ask for. */
class Headers {

    static App app() {
        return App.builder()
                .function(st -> st.text("Safe"))
                .middleware(Middlewares.securityHeaders())
                .build();
    }
}
