package dev.weir.server;

import dev.weir.App;
import dev.weir.Lifespan;
import dev.weir.St;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.MessageHandler;
import jakarta.websocket.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** The classes of harbour.war: an App in Java with all that can stand around one, and Apps in two other languages. */
@ApplicationScoped
class Harbour {

    /** What the container injects into classes of the App. */
    @ApplicationScoped
    static class Pilot {
        String name() {
            return "pilot";
        }
    }

    /** A servlet that answers from another thread. */
    static class Later extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Inject
        private transient Pilot pilot;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            AsyncContext async = request.startAsync();
            async.start(() -> {
                try {
                    async.getResponse().getWriter().print("later, " + pilot.name());
                    async.complete();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** A socket of the App's own. */
    static class Echo extends Endpoint {
        @Override
        public void onOpen(Session session, EndpointConfig config) {
            session.addMessageHandler(String.class, (MessageHandler.Whole<String>)
                    text -> session.getAsyncRemote().sendText(text));
        }
    }

    /** What a producer may ask before there is any request. */
    @RequestScoped
    static class Muster {
        String crew() {
            return "three";
        }
    }

    private final CountDownLatch ticks = new CountDownLatch(2);

    @Produces
    App java(Muster muster) {
        String crew = muster.crew();
        return App.builder()
                .function(Harbour::draw)
                .mountPath("/java")
                .config("weir.containerLogin", "true")
                .config("weir.roles", "pilot")
                .lifespan(app -> Lifespan.started(Map.of("crew", crew)))
                .every(Duration.ofMillis(100), app -> ticks.countDown())
                .middleware(Middlewares.of(mark("outer")), Middlewares.of(mark("inner")))
                .route(Routes.get(
                        "/crew",
                        (request, response) -> response.getWriter()
                                .print(Routes.app(request).state().get("crew"))))
                .route(Routes.get("/ticks", (request, response) -> {
                    ticks.await();
                    response.getWriter().print("ticks");
                }))
                .route(Routes.get(
                        "/pier",
                        (request, response) ->
                                response.getWriter().print(System.getProperty(Pier.STATE, "never seen"))))
                .route(Routes.resource("/api", Ships.class))
                .route(Routes.servlet("/later", Later.class, Map.of()))
                .route(Routes.webSocket("/echo", Echo::new))
                .build();
    }

    @Produces
    App javascript() {
        return App.script("page.js").at("/js");
    }

    @Produces
    App oneFile() {
        return App.script("single.java").at("/single");
    }

    private static Middlewares.HttpFilterFunction mark(String name) {
        return (request, response, chain) -> {
            response.addHeader("X-Mark", name);
            chain.doFilter(request, response);
        };
    }

    private static void draw(St st) {
        st.title("Harbour in Java");
        st.text("Age is " + st.slider("Age", 0, 130, o -> o.value(40)));
        st.text("Crew of " + st.appState().get("crew"));
        Visitors.draw(st);
    }
}
