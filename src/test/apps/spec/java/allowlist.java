import dev.weir.App;
import dev.weir.web.middleware.Middlewares;

/** Only the proxy's own network comes in. */
class AllowList {

    static App app() {
        return App.builder()
                .function(st -> st.title("Inside"))
                .middleware(Middlewares.ipAllowList("10.0.0.0/8", "fd00::/8"))
                .build();
    }
}
