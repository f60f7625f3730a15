package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder {@code static} beside a script. */
class StaticFilesTest {

    @TempDir
    private Path folder;

    private TestServer serving(boolean on) throws IOException {
        Path script = Files.writeString(folder.resolve("app.py"), "");
        Files.createDirectories(folder.resolve("static/sub"));
        Files.createDirectories(folder.resolve("static-secret"));
        Files.writeString(folder.resolve("static/sub/a...b.json"), "{}");
        Files.writeString(folder.resolve("static/page.html"), "<script>alert(1)</script>");
        Files.writeString(folder.resolve("secret.json"), "{}");
        Files.writeString(folder.resolve("static-secret/a.json"), "{}");
        Files.createSymbolicLink(folder.resolve("static/link.json"), folder.resolve("secret.json"));
        App app = App.builder()
                .script(script)
                .config("server.enableStaticServing", String.valueOf(on))
                .build();
        return TestServer.serving(app);
    }

    @Test
    void aFileOfTheFolderIsSentWithItsType() throws IOException {
        try (TestServer server = serving(true)) {
            HttpResponse<byte[]> answer = server.get("/app/static/sub/a...b.json");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        }
    }

    @Test
    void aPageIsSentAsTextSoThatItsScriptsDoNothing() throws IOException {
        try (TestServer server = serving(true)) {
            assertThat(server.get("/app/static/page.html").headers().firstValue("Content-Type"))
                    .hasValue("text/plain;charset=utf-8");
        }
    }

    @Test
    void nothingOutsideTheFolderIsSent() throws IOException {
        try (TestServer server = serving(true)) {
            for (String path : List.of(
                    "/app/static/link.json",
                    "/app/static/../secret.json",
                    "/app/static/%2e%2e/secret.json",
                    "/app/static/..%2fsecret.json",
                    "/app/static/..%5csecret.json",
                    "/app/static/%2fetc%2fpasswd",
                    "/app/static//etc/passwd",
                    "/app/static/sub",
                    "/app/static/",
                    "/app/static-secret/a.json",
                    "/app/static/C:/x.json",
                    "/app/static/none.json")) {
                assertThat(server.statusOf(path)).as(path).isIn(400, 404);
            }
        }
    }

    @Test
    void withoutTheOptionNothingIsSent() throws IOException {
        try (TestServer server = serving(false)) {
            assertThat(server.statusOf("/app/static/sub/a...b.json")).isEqualTo(404);
        }
    }
}
