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

/** The files of components. */
class ComponentFilesTest {

    @TempDir
    Path folder;

    private TestServer serving() throws IOException {
        Path gauge = folder.resolve("gauge");
        Files.createDirectories(gauge.resolve("sub"));
        Files.createDirectories(folder.resolve("gauge-secret"));
        Files.writeString(gauge.resolve("index.html"), "<h1>gauge</h1>");
        Files.writeString(gauge.resolve("sub/main.js"), "1");
        Files.writeString(folder.resolve("secret.txt"), "s");
        Files.writeString(folder.resolve("gauge-secret/a.txt"), "s");
        Files.createSymbolicLink(gauge.resolve("link.txt"), folder.resolve("secret.txt"));
        TestServer server =
                TestServer.serving(App.of(st -> {}), App.of(st -> {}).at("/other"));
        server.app("").components().add("app.gauge", gauge);
        return server;
    }

    @Test
    void filesOfADeclaredComponentAreSentWithTheirTypes() throws IOException {
        try (TestServer server = serving()) {
            HttpResponse<byte[]> page = server.get("/component/app.gauge/index.html?streamlitUrl=x");
            assertThat(page.body()).asString().isEqualTo("<h1>gauge</h1>");
            assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
            assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(server.text("/component/app.gauge/")).isEqualTo("<h1>gauge</h1>");
            assertThat(server.get("/component/app.gauge/sub/main.js").headers().firstValue("Content-Type"))
                    .hasValue("text/javascript;charset=utf-8");
        }
    }

    @Test
    void nothingOutsideItsFolderIsSent() throws IOException {
        try (TestServer server = serving()) {
            for (String path : List.of(
                    "/component/app.gauge/link.txt",
                    "/component/app.gauge/../secret.txt",
                    "/component/app.gauge/%2e%2e/secret.txt",
                    "/component/app.gauge/..%2fsecret.txt",
                    "/component/app.gauge/..%5csecret.txt",
                    "/component/app.gauge/%2fetc%2fpasswd",
                    "/component/app.gauge//etc/passwd",
                    "/component/app.gauge/sub",
                    "/component/app.gauge",
                    "/component/app.gauge-secret/a.txt",
                    "/component/other/index.html",
                    "/other/component/app.gauge/index.html")) {
                assertThat(server.statusOf(path)).as(path).isIn(400, 404);
            }
        }
    }
}
