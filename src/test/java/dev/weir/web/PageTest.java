package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The page and its files, at whatever address an app stands. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageTest {

    private final TestServer server =
            TestServer.below("/tools/demo", App.of(st -> {}), App.of(st -> {}).at("/admin"));

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void thePageStandsAtTheAppAndAtEveryPagePathBelowIt() {
        for (String path : List.of("/", "/some_page", "/deep/link", "/admin", "/admin/", "/admin/page", "/p%C3%A4ge")) {
            HttpResponse<byte[]> answer = server.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        }
    }

    @Test
    void thePageFindsItsFilesBelowContextAndMountPath() {
        assertThat(server.text("/deep/link"))
                .contains("src=\"/tools/demo/static/")
                .doesNotContain("__WEIR");
        assertThat(server.text("/admin/page")).contains("src=\"/tools/demo/admin/static/");
    }

    @Test
    void theFilesOfThePageMayBeKeptForGoodAndAreSentSmall() {
        for (String page : List.of("/", "/admin/")) {
            String script = scriptOf(server.text(page));
            HttpResponse<byte[]> answer =
                    server.get(script.substring("/tools/demo".length()), "Accept-Encoding", "gzip");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/javascript;charset=utf-8");
            assertThat(answer.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        }
    }

    @Test
    void aCompressedFileIsSentOnlyToWhoTakesIt() {
        String big = bigFileOf(server.text("/")).substring("/tools/demo".length());
        assertThat(server.get(big, "Accept-Encoding", "br, gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
        assertThat(server.get(big, "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(server.get(big).headers().firstValue("Content-Encoding")).isEmpty();
    }

    @Test
    void aFileThatIsNotThereIsNotAnsweredByThePage() {
        for (String path : List.of(
                "/static/0123456789abcdef/none.js",
                "/favicon.ico",
                "/robots.txt",
                "/deep/app.js",
                "/WeirLauncher.class",
                "/media/none.png",
                "/app/static/none.png",
                "/admin/none.css")) {
            assertThat(server.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void aSlashAtTheEndOfAPageIsTakenAway() {
        HttpResponse<byte[]> answer = server.get("/admin/page/?a=1");
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/tools/demo/admin/page?a=1");
    }

    @Test
    void pathsThatNoBrowserSendsAreRefused() {
        for (String path : List.of(
                "//",
                "///",
                "//evil.example/x",
                "/a//b",
                "/..",
                "/../x",
                "/%2e%2e/x",
                "/a/%2e%2e/b",
                "/..%2fx",
                "/%5c%5chost%5cshare",
                "/..%5c..%5cetc%5cpasswd",
                "/a/;/../b",
                "/x/..;/y",
                "/%00",
                "/a%0d%0ab",
                "/%C0%AE",
                "/%",
                "/C:/x",
                "/C:x")) {
            assertThat(server.statusOf("/tools/demo" + path)).as(path).isIn(400, 404);
        }
    }

    @Test
    void whatAWarKeepsToItselfIsNotThere() {
        for (String path :
                List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/web-inf/x", "/Meta-Inf/x", "/WEB-INF")) {
            assertThat(server.statusOf("/tools/demo" + path)).as(path).isEqualTo(404);
        }
    }

    @Test
    void aNameWithThreeDotsOrAPathParameterIsLegal() {
        assertThat(server.statusOf("/tools/demo/wait...")).isEqualTo(200);
        assertThat(server.statusOf("/tools/demo/page;jsessionid=1")).isEqualTo(200);
    }

    @Test
    void thePageOnlyReads() {
        HttpResponse<byte[]> answer =
                server.send(HttpRequest.newBuilder(server.url("/page")).POST(HttpRequest.BodyPublishers.ofString("x")));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD");
    }

    private static String scriptOf(String page) {
        return first(page, "src=\"([^\"]+/main\\.js)\"");
    }

    private static String bigFileOf(String page) {
        return first(page, "href=\"([^\"]+/index-[^\"]+\\.js)\"");
    }

    private static String first(String page, String pattern) {
        Matcher m = Pattern.compile(pattern).matcher(page);
        assertThat(m.find()).as(page).isTrue();
        return m.group(1);
    }
}
