package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.web.route.Routes;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder of files as a route. */
class FolderRouteTest {

    @TempDir
    Path place;

    private TestServer server;

    @BeforeEach
    void serve() throws IOException {
        Path site = Files.createDirectories(place.resolve("site"));
        Files.createDirectories(site.resolve("deep"));
        Files.createDirectories(site.resolve("empty"));
        Files.createDirectories(site.resolve("WEB-INF"));
        Files.createDirectories(place.resolve("site-secrets"));
        Files.writeString(place.resolve("site-secrets/key.txt"), "SECRET");
        Files.writeString(place.resolve("key.txt"), "SECRET");
        Files.writeString(site.resolve("WEB-INF/key.txt"), "SECRET");
        Files.writeString(site.resolve("index.html"), "home");
        Files.writeString(site.resolve("deep/index.html"), "deep home");
        Files.writeString(site.resolve("404.html"), "lost");
        Files.writeString(site.resolve("data.txt"), "0123456789");
        Files.writeString(site.resolve("none.txt"), "");
        Files.writeString(site.resolve("three...dots.txt"), "dots");
        Files.writeString(site.resolve("app.wasm"), "x");
        Files.writeString(site.resolve("unknown.xyz"), "x");
        Files.createSymbolicLink(site.resolve("out.txt"), place.resolve("key.txt"));
        Files.createSymbolicLink(site.resolve("outside"), place.resolve("site-secrets"));
        App app = App.builder()
                .function(st -> {})
                .route(Routes.folder("/site", site))
                .route(Routes.folder("/plain", site, false))
                .build();
        server = TestServer.serving(app, app.at("/admin"));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFolderShowsItsIndexAtAnAddressThatEndsWithASlash() {
        assertThat(server.get("/site").statusCode()).isEqualTo(307);
        assertThat(server.get("/admin/site/deep?x=1").headers().firstValue("Location"))
                .hasValue("/admin/site/deep/?x=1");
        assertThat(server.text("/site/")).isEqualTo("home");
        assertThat(server.text("/admin/site/deep/")).isEqualTo("deep home");
        assertThat(server.get("/plain/").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNotThereShowsTheFoldersOwnPage() {
        for (String path : new String[] {"/site/none.html", "/site/empty/", "/site/data.txt/"}) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(server.text(path)).as(path).isEqualTo("lost");
        }
        assertThat(server.text("/plain/none.html")).isEqualTo("Not found\n");
    }

    @ParameterizedTest
    @CsvSource({
        "index.html,text/html;charset=utf-8",
        "data.txt,text/plain;charset=utf-8",
        "app.wasm,application/wasm",
        "unknown.xyz,application/octet-stream"
    })
    void aFileHasTheTypeOfItsEnding(String name, String type) {
        assertThat(server.get("/site/" + name).headers().firstValue("Content-Type"))
                .hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/site/..%5c..%5ckey.txt",
                "/site/..\\key.txt",
                "/site/%2e%2e/key.txt",
                "/site/../key.txt",
                "/site/%5c%5chost%5cshare",
                "/site//etc/passwd",
                "/site/C:/x",
                "/site/C:x",
                "/site/%00",
                "/site/a%00.txt",
                "/site/..%2fkey.txt",
                "/site/%252e%252e/key.txt",
                "/site/a;/../key.txt",
                "/site/..;/key.txt",
                "/site/out.txt",
                "/site/outside/key.txt",
                "/site-secrets/key.txt",
                "/site/../site-secrets/key.txt",
                "/site/WEB-INF/key.txt",
                "/site/web-inf/key.txt",
                "/site/Web-Inf/key.txt",
                "//site/data.txt"
            })
    void nothingOutsideOfTheFolderIsSent(String path) {
        assertThat(server.statusOf(path)).isIn(400, 404, 200);
        assertThat(server.answerTo(path)).doesNotContain("SECRET").doesNotContain("root:");
    }

    @Test
    void aNameWithThreeDotsIsAName() {
        assertThat(server.text("/site/three...dots.txt")).isEqualTo("dots");
    }

    @ParameterizedTest
    @CsvSource({"bytes=2-4,206,234", "bytes=-3,206,789", "bytes=7-,206,789", "bytes=0-99,206,0123456789"})
    void aPartOfAFileCanBeAskedFor(String range, int status, String part) {
        HttpResponse<byte[]> answer = server.get("/site/data.txt", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).isEqualTo(part);
        assertThat(answer.headers().firstValue("Content-Range")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bits=0-1", "bytes=-", "bytes=0-1,3-4", "bytes=-5-10", "bytes=10-", "bytes=5-2", "bytes=x-y"})
    void aPartThatCannotBeIsRefused(String range) {
        HttpResponse<byte[]> answer = server.get("/site/data.txt", "Range", range);
        assertThat(answer.statusCode()).isEqualTo(416);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */10");
    }

    @Test
    void anEmptyFileHasNoParts() {
        assertThat(server.get("/site/none.txt").statusCode()).isEqualTo(200);
        assertThat(server.get("/site/none.txt", "Range", "bytes=0-").statusCode())
                .isEqualTo(416);
    }

    @Test
    void whoHasAFileAlreadyIsToldSo() {
        String tag = server.get("/site/data.txt").headers().firstValue("ETag").orElseThrow();
        HttpResponse<byte[]> again = server.get("/site/data.txt", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void aFolderThatIsNotThereStopsItsApp() {
        App app = App.builder()
                .function(st -> {})
                .route(Routes.folder("/x", place.resolve("nowhere")))
                .build();
        try (TestServer broken = TestServer.serving(app)) {
            assertThat(broken.failures().get("")).contains("nowhere");
        }
    }
}
