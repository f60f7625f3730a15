import dev.weir.App;
import dev.weir.Lifespan;
import dev.weir.web.route.Routes;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What takes long happens before the first visitor: in a set-up that runs once, for pages and routes. */
class WarmUp {

    static App app() {
        AtomicInteger loads = new AtomicInteger();
        return App.builder()
                .function(st -> st.text("Model " + st.appState().get("model")))
                .route(Routes.get("/model", (request, response) ->
                        response.getWriter().print(Routes.app(request).state().get("model"))))
                .lifespan(app -> Lifespan.started(Map.of("model", "loaded " + loads.incrementAndGet() + " times")))
                .build();
    }
}
