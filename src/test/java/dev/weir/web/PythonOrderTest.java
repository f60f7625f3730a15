package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In what order the parts of a Python App have their turn, and what an App whose script is missing says. */
class PythonOrderTest {

    private static final String APP = """
            import contextlib
            import streamlit as st
            from starlette.middleware import Middleware
            from starlette.responses import PlainTextResponse
            from starlette.routing import Route

            def log(line):
                with open(r"LOG", "a") as file:
                    file.write(line + "\\n")

            class Logging:
                def __init__(self, app, name):
                    self.app, self.name = app, name

                async def __call__(self, scope, receive, send):
                    log(f"{self.name} in {scope['type']}")
                    await self.app(scope, receive, send)
                    log(f"{self.name} out {scope['type']}")

            @contextlib.asynccontextmanager
            async def lifespan(app):
                log("start-up")
                yield
                log("shutdown")

            def here(request):
                log("route")
                return PlainTextResponse("here")

            def page():
                log("run")

            app = st.App(
                page,
                lifespan=lifespan,
                routes=[Route("/here", here)],
                middleware=[Middleware(Logging, name="first"), Middleware(Logging, name="second")],
            )
            """;

    @TempDir
    private Path folder;

    private App app(String source) throws IOException {
        return App.builder()
                .script(Files.writeString(folder.resolve("app.py"), source))
                .build();
    }

    private Path log() {
        return folder.resolve("log.txt");
    }

    @Test
    void requestsAndHandshakesPassTheMiddlewareInItsOrderAndBackWithinTheLifespan() throws IOException {
        try (TestServer server = TestServer.serving(app(APP.replace("LOG", log().toString())))) {
            assertThat(log()).hasContent("start-up");
            assertThat(server.text("/here")).isEqualTo("here");
            Browser.open(server.url()).close();
        }
        assertThat(Files.readAllLines(log()))
                .containsSubsequence(
                        "start-up", "first in http", "second in http", "route", "second out http", "first out http")
                .containsSubsequence("first in websocket", "second in websocket", "run", "shutdown")
                .containsSubsequence("second in websocket", "second out websocket", "first out websocket", "shutdown")
                .endsWith("shutdown")
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingScriptIsNamedWhenTheAppStarts() throws IOException {
        Path none = folder.resolve("none.py");
        try (TestServer server = TestServer.serving(
                app("import streamlit as st\napp = st.App('none.py')\n"),
                App.builder().script(none).mountPath("/other").build())) {
            assertThat(server.failures().get("")).contains("there is no script", none.toString());
            assertThat(server.failures().get("/other")).contains("There is no script", none.toString());
        }
    }
}
