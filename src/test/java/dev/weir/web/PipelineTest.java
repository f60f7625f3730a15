package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.Middleware;
import dev.weir.testing.wire.Browser;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What a request passes on its way to an app, and back. */
class PipelineTest {

    private final List<String> log = new CopyOnWriteArrayList<>();

    private Middleware logging(String name) {
        return Middlewares.of(name, (request, response, chain) -> {
            log.add(name + " in " + request.getRequestURI());
            chain.doFilter(request, response);
            log.add(name + " out " + response.getStatus());
        });
    }

    @Test
    void requestsPassTheMiddlewareInTheOrderOfItsListAndBackInReverse() {
        App app = App.builder()
                .function(st -> {})
                .middleware(logging("first"), logging("second"))
                .route(Routes.get("/here", (request, response) -> log.add("route")))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            server.get("/here");
            assertThat(log)
                    .containsExactly("first in /here", "second in /here", "route", "second out 200", "first out 200");
        }
    }

    @Test
    void weirsOwnAnswersAndErrorsPassTheMiddleware() {
        App app = App.builder()
                .function(st -> {})
                .config("server.allowedHosts", "*.example.com")
                .middleware(logging("m"))
                .build();
        try (TestServer server = TestServer.serving(app, App.of(st -> {}).at("/other"))) {
            assertThat(server.statusOf("/_stcore/health")).isEqualTo(400);
            assertThat(server.statusOf("/a/../b")).isEqualTo(400);
            assertThat(server.statusOf("/other/_stcore/health")).isEqualTo(200);
            // A filter may still be on its way out when its answer has arrived.
            assertThat(log).containsExactlyInAnyOrder("m in /_stcore/health", "m out 400", "m in /a/../b", "m out 400");
        }
    }

    @Test
    void aSocketBeingOpenedPassesTheMiddleware() {
        App app = App.builder()
                .function(st -> st.text("hello"))
                .middleware(logging("first"), logging("second"))
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("hello");
            assertThat(log.subList(log.indexOf("first in /_stcore/stream"), log.size()))
                    .containsExactly(
                            "first in /_stcore/stream", "second in /_stcore/stream", "second out 101", "first out 101");
        }
    }

    @Test
    void middlewareMayRefuseASocket() {
        Middleware gate = Middlewares.of((request, response, chain) -> {
            if (request.getHeader("Upgrade") == null) {
                chain.doFilter(request, response);
            } else {
                response.sendError(HttpServletResponse.SC_FORBIDDEN);
            }
        });
        App app = App.builder().function(st -> {}).middleware(gate).build();
        try (TestServer server = TestServer.serving(app)) {
            String handshake = "GET /_stcore/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
                    + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                    + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
            assertThat(server.statusOf(handshake, new byte[0])).isEqualTo(403);
            assertThat(server.statusOf("/_stcore/health")).isEqualTo(200);
        }
    }

    @Test
    void allOfARepeatedHeaderArrives() {
        App app = App.builder()
                .function(st -> {})
                .middleware(Middlewares.of((request, response, chain) -> {
                    response.addHeader("Set-Cookie", "a=1");
                    response.addHeader("Set-Cookie", "b=2");
                    chain.doFilter(request, response);
                }))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            HttpResponse<byte[]> answer = server.get("/_stcore/health");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .hasSize(3)
                    .contains("a=1", "b=2")
                    .anyMatch(cookie -> cookie.startsWith(Xsrf.COOKIE));
        }
    }

    /** Notes its life in a system of its own: the class is all that the app names. */
    public static final class Greeting implements Filter {

        private String words = "";

        @Override
        public void init(FilterConfig config) throws ServletException {
            words = config.getInitParameter("words");
            if (words == null) {
                throw new ServletException("words are missing");
            }
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ((HttpServletResponse) response).setHeader("X-Greeting", words);
            chain.doFilter(request, response);
        }
    }

    @Test
    void aFilterClassGetsItsParametersAndLivesWithItsApp() {
        App app = App.builder()
                .function(st -> {})
                .middleware(Middlewares.filter(Greeting.class, Map.of("words", "good day")))
                .build();
        App operators = App.builder()
                .function(st -> {})
                .mountPath("/operators")
                .config("weir.middleware", Greeting.class.getName() + "?words=good%20evening")
                .build();
        try (TestServer server = TestServer.serving(app, operators)) {
            assertThat(server.get("/").headers().firstValue("X-Greeting")).hasValue("good day");
            assertThat(server.get("/operators").headers().firstValue("X-Greeting"))
                    .hasValue("good evening");
        }
    }

    @Test
    void aFilterThatCannotStartStopsItsAppOnly() {
        App broken = App.builder()
                .function(st -> {})
                .mountPath("/broken")
                .middleware(Middlewares.filter(Greeting.class))
                .build();
        try (TestServer server = TestServer.serving(broken, App.of(st -> {}))) {
            assertThat(server.statusOf("/broken/_stcore/health")).isEqualTo(503);
            assertThat(server.text("/broken/"))
                    .contains(Greeting.class.getName())
                    .doesNotContain("words are missing");
            assertThat(server.statusOf("/_stcore/health")).isEqualTo(200);
        }
    }
}
