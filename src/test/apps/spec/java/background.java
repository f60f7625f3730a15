import dev.weir.App;
import dev.weir.web.route.Routes;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Work that goes on without any visitor. */
class Background {

    static App app() {
        AtomicInteger refreshes = new AtomicInteger();
        return App.builder()
                .function(st -> st.text("Refreshed " + refreshes + " times"))
                .route(Routes.get("/refreshes", (request, response) -> response.getWriter().print(refreshes)))
                .every(Duration.ofMillis(100), app -> refreshes.incrementAndGet())
                .build();
    }
}
