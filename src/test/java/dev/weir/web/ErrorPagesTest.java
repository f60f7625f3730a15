package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.web.error.ErrorPages;
import dev.weir.web.http.HttpException;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.route.Routes;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

/** What people get to see when a request or a script fails. */
class ErrorPagesTest {

    private static App failing(boolean debug) {
        return App.builder()
                .function(st -> {})
                .debug(debug)
                .route(Routes.get("/fails", (request, response) -> {
                    throw new IllegalStateException("secret of the house");
                }))
                .middleware(Middlewares.of((request, response, chain) -> {
                    if (request.getRequestURI().endsWith("/early")) {
                        throw new IllegalStateException("secret of the filter");
                    }
                    chain.doFilter(request, response);
                }))
                .build();
    }

    @Test
    void withoutDebugNothingOfAnExceptionIsTold() {
        try (TestServer server = TestServer.serving(failing(false))) {
            for (String path : new String[] {"/fails", "/early"}) {
                assertThat(server.get(path).statusCode()).isEqualTo(500);
                assertThat(server.text(path)).isEqualTo("Internal Server Error\n");
            }
        }
    }

    @Test
    void withDebugTheStackTraceIsShown() {
        try (TestServer server = TestServer.serving(failing(true))) {
            assertThat(server.get("/fails").statusCode()).isEqualTo(500);
            assertThat(server.text("/fails")).contains("secret of the house", "ErrorPagesTest.java");
            assertThat(server.text("/early")).contains("secret of the filter", "ErrorPagesTest.java");
        }
    }

    @Test
    void theHandlerOfTheNearestClassAnswers() {
        App app = App.builder()
                .function(st -> {})
                .exceptionHandler(Exception.class, says("any"))
                .exceptionHandler(IOException.class, says("io"))
                .exceptionHandler(FileNotFoundException.class, says("file"))
                .exceptionHandler(500, says("five hundred"))
                .route(throwing("/runtime", new IllegalStateException()))
                .route(throwing("/io", new NoSuchFileException("x")))
                .route(throwing("/file", new FileNotFoundException()))
                .route(throwing("/checked", new Exception()))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.text("/runtime")).isEqualTo("any");
            assertThat(server.text("/io")).isEqualTo("io");
            assertThat(server.text("/file")).isEqualTo("file");
            assertThat(server.text("/checked")).isEqualTo("any");
            assertThat(server.get("/file").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void theHandlerFor500AnswersExceptionsThatHaveNone() {
        App app = App.builder()
                .function(st -> {})
                .exceptionHandler(500, says("five hundred"))
                .exceptionHandler(IOException.class, says("io"))
                .route(throwing("/x", new IllegalStateException()))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.text("/x")).isEqualTo("five hundred");
        }
    }

    @Test
    void thePageFor404StandsWhereverNothingIs() {
        App app = App.builder()
                .function(st -> {})
                .exceptionHandler(404, ErrorPages.html("<h1>Lost</h1>"))
                .route(Routes.get("/sent", (request, response) -> response.sendError(404)))
                .route(throwing("/thrown", new HttpException(404, "gone")))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            for (String path : new String[] {"/sent", "/thrown", "/media/none", "/nothing.txt"}) {
                assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
                assertThat(server.text(path)).as(path).isEqualTo("<h1>Lost</h1>");
            }
        }
    }

    @Test
    void aRouteMayEndWithAnyStatus() {
        App app = App.builder()
                .function(st -> {})
                .route(throwing("/thrown", new HttpException(418, "I am a teapot")))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.get("/thrown").statusCode()).isEqualTo(418);
            assertThat(server.text("/thrown")).isEqualTo("I am a teapot\n");
        }
    }

    @Test
    void aHandlerThatFailsGivesAPlainAnswer() {
        App app = App.builder()
                .function(st -> {})
                .exceptionHandler(404, ErrorPages.of((request, response, failure) -> {
                    response.getWriter().print("half an answer");
                    throw new IllegalStateException("on purpose");
                }))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.get("/media/none").statusCode()).isEqualTo(500);
            assertThat(server.text("/media/none")).isEqualTo("Internal Server Error\n");
        }
    }

    @Test
    void aScriptsErrorMayBeShownInTheAppsOwnWay() {
        App app = App.builder()
                .function(st -> {
                    st.text("before");
                    throw new IllegalStateException("disk full");
                })
                .onScriptError((st, failure) -> {
                    st.text("Sorry: " + failure.exception().orElseThrow().getMessage());
                    return true;
                })
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("before", "Sorry: disk full");
            assertThat(browser.tree().exceptions()).isEmpty();
        }
    }

    @Test
    void theRedBoxStaysWhenTheHandlerSaysSoOrFails() {
        App tells = App.builder()
                .function(st -> {
                    throw new IllegalStateException("disk full");
                })
                .onScriptError((st, failure) -> {
                    st.text("noted");
                    return false;
                })
                .build();
        App fails = tells.toBuilder()
                .mountPath("/fails")
                .onScriptError((st, failure) -> {
                    throw new IllegalStateException("on purpose");
                })
                .build();
        try (TestServer server = TestServer.serving(tells, fails);
                Browser one = Browser.open(server.url());
                Browser two = Browser.open(server.url("/fails"))) {
            assertThat(one.texts()).contains("noted");
            assertThat(one.tree().exceptions().toString()).contains("disk full");
            assertThat(two.tree().exceptions().toString()).contains("disk full").doesNotContain("on purpose");
        }
    }

    @Test
    void whatEndsARunIsNoError() {
        App app = App.builder()
                .function(st -> {
                    st.text("before");
                    st.stop();
                })
                .onScriptError((st, failure) -> {
                    st.text("handled");
                    return true;
                })
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("before");
        }
    }

    private static dev.weir.ExceptionHandler says(String words) {
        return ErrorPages.of(
                (request, response, failure) -> response.getWriter().print(words));
    }

    private static dev.weir.Route throwing(String path, Exception thrown) {
        return Routes.get(path, (request, response) -> {
            throw thrown;
        });
    }
}
