package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Single Java files that make an App: all that the App says counts, and a change starts it anew. */
class JavaAppFileTest {

    private static final String QUAY = """
            import dev.weir.*;
            import dev.weir.web.error.ErrorPages;
            import dev.weir.web.middleware.Middlewares;
            import dev.weir.web.route.Routes;
            import jakarta.ws.rs.GET;
            import jakarta.ws.rs.Path;
            import jakarta.ws.rs.Produces;
            import java.nio.file.Files;
            import java.nio.file.StandardOpenOption;
            import java.util.Map;

            public class Quay {

                @Path("/ships")
                public static class Ships {
                    @GET
                    @Produces("application/json")
                    public String all() {
                        return "[\\"Vega\\"]";
                    }
                }

                static App app() {
                    return App.builder()
                            .function(Quay::page)
                            .route(Routes.get("/hello", (request, response) -> response.getWriter().print("Hello from One")))
                            .route(Routes.resource("/api", Ships.class))
                            .route(Routes.folder("/site", java.nio.file.Path.of("site")))
                            .middleware(Middlewares.of((request, response, chain) -> {
                                response.setHeader("X-Quay", "7");
                                chain.doFilter(request, response);
                            }))
                            .exceptionHandler(404, ErrorPages.html("<h1>No such berth</h1>"))
                            .secrets(Map.of("pilot", "Ada"))
                            .lifespan(app -> {
                                log(app, "One starts");
                                return Lifespan.started(Map.of("berths", 12L), () -> log(app, "One ends"));
                            })
                            .build();
                }

                static void log(AppContext app, String line) throws java.io.IOException {
                    Files.writeString(app.app().file().get().resolveSibling("log.txt"), line + "\\n",
                            StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }

                static void page(St st) {
                    st.text("One, berths: " + st.appState().get("berths") + ", pilot: " + st.secrets().asMap().get("pilot"));
                }
            }
            """;

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("Quay.java");
    }

    private App app(String source) throws IOException {
        return App.builder().script(Files.writeString(file(), source)).build();
    }

    private void change(String source) throws IOException {
        Files.writeString(file(), source);
        // Some file systems count in seconds: without this, a change within the second might go unseen.
        Files.setLastModifiedTime(file(), FileTime.fromMillis(0));
    }

    @Test
    void allThatTheAppSaysCounts() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "<h1>Tides</h1>");
        try (TestServer server = TestServer.serving(app(QUAY))) {
            assertThat(server.failures()).isEmpty();
            assertThat(server.text("/hello")).isEqualTo("Hello from One");
            assertThat(server.text("/api/ships")).isEqualTo("[\"Vega\"]");
            assertThat(server.text("/site/")).contains("Tides");
            assertThat(server.get("/hello").headers().firstValue("X-Quay")).hasValue("7");
            assertThat(server.text("/static/none.png")).contains("No such berth");
            try (Browser browser = Browser.open(server.url())) {
                assertThat(browser.texts()).containsExactly("One, berths: 12, pilot: Ada");
            }
        }
        assertThat(Files.readAllLines(folder.resolve("log.txt"))).containsExactly("One starts", "One ends");
    }

    @Test
    void aChangeEndsTheOldAppAndStartsTheNewOne() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        try (TestServer server = TestServer.serving(app(QUAY));
                Browser before = Browser.open(server.url())) {
            change(QUAY.replace("One", "Two"));
            before.socket().closed().join();
            try (Browser after = Browser.open(server.url())) {
                assertThat(after.texts()).containsExactly("Two, berths: 12, pilot: Ada");
            }
            assertThat(server.text("/hello")).isEqualTo("Hello from Two");
            assertThat(Files.readAllLines(folder.resolve("log.txt")))
                    .containsExactly("One starts", "One ends", "Two starts");
        }
    }

    @Test
    void compileErrorsStandInThePageUntilTheFileIsFixed() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        try (TestServer server = TestServer.serving(app(QUAY.replace("One, berths", "One\" + nothing + \"")));
                Browser before = Browser.open(server.url())) {
            assertThat(before.messages().toString()).contains("Line 48: cannot find symbol", "Quay.java\\\", line 48");
            change(QUAY);
            before.socket().closed().join();
            assertThat(server.text("/hello")).isEqualTo("Hello from One");
        }
    }

    @Test
    void anAppThatFailsNamesItsLineAndStartsOnceItIsFixed() throws IOException {
        Files.createDirectory(folder.resolve("site"));
        try (TestServer server = TestServer.serving(app(QUAY.replace("\"/hello\"", "\"/static/hello\"")))) {
            assertThat(server.failures().get(""))
                    .contains("Quay.java, line 26", "The route '/static/hello' is reserved");
            assertThat(server.get("/hello").statusCode()).isEqualTo(503);
            change(QUAY);
            Instant end = Instant.now().plusSeconds(30);
            while (server.get("/hello").statusCode() != 200) {
                assertThat(Instant.now()).isBefore(end);
            }
        }
    }
}
