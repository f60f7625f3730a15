import dev.weir.App;
import dev.weir.web.route.Routes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What a session holds is let go with it, as soon as its tab is closed. */
class Sessions {

    static App app() {
        Set<String> open = ConcurrentHashMap.newKeySet();
        return App.builder()
                .function(st -> st.text(open.contains(st.context().sessionId()) ? "Connection True" : "None"))
                .route(Routes.get("/open", (request, response) -> response.getWriter().print(open.size())))
                .onSessionStart((app, session) -> open.add(session.id()))
                .onSessionEnd((app, session) -> open.remove(session.id()))
                .config("weir.closedTabSeconds", "0")
                .build();
    }
}
