package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An App file whose new lifespan fails: the old one has ended by then, since both may want the same port or file. */
class FailingRestartTest {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private static final String JAVA = """
            import dev.weir.*;
            import dev.weir.web.route.Routes;
            import java.nio.file.*;
            import java.util.Map;

            class Quay {
                static App app() {
                    return App.builder()
                            .function(st -> st.text("page"))
                            .route(Routes.get("/word", (request, response) -> response.getWriter().print("WORD")))
                            .lifespan(app -> {
                                if ("WORD".equals("bad")) {
                                    throw new IllegalStateException("no database");
                                }
                                return Lifespan.started(Map.of(), () -> Files.writeString(
                                        Path.of("LOG"), "WORD ended\\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND));
                            })
                            .build();
                }
            }
            """;

    private static final String JAVASCRIPT = """
            const app = new st.App(() => st.text("page"), {
              routes: [new st.Route("/word", () => new Response("WORD"))],
              *lifespan() {
                if ("WORD" === "bad") throw new Error("no database");
                yield {};
                java.nio.file.Files.writeString(java.nio.file.Path.of("LOG"), "WORD ended\\n");
              },
            });
            """;

    private static final String PYTHON = """
            import contextlib
            import streamlit as st
            from starlette.responses import PlainTextResponse
            from starlette.routing import Route

            @contextlib.asynccontextmanager
            async def lifespan(app):
                if "WORD" == "bad":
                    raise ValueError("no database")
                yield
                with open("LOG", "a") as log:
                    log.write("WORD ended\\n")

            def page():
                st.text("page")

            app = st.App(page, lifespan=lifespan, routes=[Route("/word", lambda request: PlainTextResponse("WORD"))])
            """;

    @TempDir
    private Path folder;

    private long changes;

    private Path write(String name, String word) throws IOException {
        String source = name.endsWith(".java") ? JAVA : name.endsWith(".js") ? JAVASCRIPT : PYTHON;
        String log = folder.resolve("log.txt").toString().replace("\\", "\\\\");
        Path file = Files.writeString(
                folder.resolve(name), source.replace("WORD", word).replace("LOG", log));
        // Some file systems count in seconds: without this, a change within the second might go unseen.
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000 + 10_000 * changes++));
        return file;
    }

    /** Asks until the status comes, not so often that it slows down what it waits for. */
    private static String await(TestServer server, int status) {
        Instant end = Instant.now().plus(PATIENCE);
        while (server.get("/word").statusCode() != status && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(server.get("/word").statusCode()).isEqualTo(status);
        return new String(server.get("/word").body(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({"quay.java", "quay.js", "quay.py"})
    void theAppAnswersWhatFailsUntilItsFileIsFixed(String name) throws IOException {
        try (TestServer server =
                TestServer.serving(App.builder().script(write(name, "one")).build())) {
            assertThat(server.text("/word")).isEqualTo("one");

            write(name, "bad");
            assertThat(await(server, 503))
                    .contains("Its start-up (lifespan) failed")
                    .doesNotContain("no database");
            assertThat(server.failures().get("")).contains("no database");
            assertThat(folder.resolve("log.txt")).hasContent("one ended");

            write(name, "two");
            assertThat(await(server, 200)).isEqualTo("two");
            assertThat(server.failures()).isEmpty();
        }
    }
}
