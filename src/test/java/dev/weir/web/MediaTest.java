package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files that scripts offer. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MediaTest {

    private final TestServer server =
            TestServer.serving(App.of(st -> {}), App.of(st -> {}).at("/other"));

    private final String film = offer("0123456789", "video/mp4", "");

    @AfterAll
    void stop() {
        server.close();
    }

    private String offer(String content, String type, String fileName) {
        return server.app("")
                .media()
                .forSession("s")
                .add(content.getBytes(StandardCharsets.UTF_8), type, type + fileName, fileName);
    }

    @Test
    void aFileIsSentWithItsTypeAndMayBeKept() {
        HttpResponse<byte[]> answer = server.get(film);
        assertThat(answer.body()).asString().isEqualTo("0123456789");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("video/mp4");
        assertThat(answer.headers().firstValue("Accept-Ranges")).hasValue("bytes");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    }

    @Test
    void onePartIsSentWhenOneIsAskedFor() {
        assertPart("bytes=0-3", "bytes 0-3/10", "0123");
        assertPart("bytes=4-", "bytes 4-9/10", "456789");
        assertPart("bytes=-3", "bytes 7-9/10", "789");
        assertPart("bytes=8-100", "bytes 8-9/10", "89");
        assertPart("bytes=-100", "bytes 0-9/10", "0123456789");
    }

    private void assertPart(String range, String contentRange, String part) {
        HttpResponse<byte[]> answer = server.get(film, "Range", range);
        assertThat(answer.statusCode()).as(range).isEqualTo(206);
        assertThat(answer.headers().firstValue("Content-Range")).hasValue(contentRange);
        assertThat(answer.body()).asString().isEqualTo(part);
    }

    @Test
    void rangesThatCannotBeAreRefused() {
        for (String range : List.of(
                "bytes=10-",
                "bytes=5-4",
                "bytes=",
                "bytes=-",
                "bytes=0-1,3-4",
                "bytes=" + "0-1,".repeat(1000) + "0-1",
                "bytes=-5-10",
                "bits=0-1",
                "bytes=a-b",
                "bytes=99999999999999999999999-",
                "bytes=-0")) {
            HttpResponse<byte[]> answer = server.get(film, "Range", range);
            assertThat(answer.statusCode()).as(range).isEqualTo(416);
            assertThat(answer.headers().firstValue("Content-Range")).hasValue("bytes */10");
        }
    }

    @Test
    void anEmptyFileHasNoRanges() {
        String empty = offer("", "text/plain", "");
        assertThat(server.get(empty).body()).isEmpty();
        assertThat(server.get(empty, "Range", "bytes=0-").statusCode()).isEqualTo(416);
    }

    @Test
    void headTellsTheLengthWithoutTheFile() {
        HttpResponse<byte[]> answer = server.send(
                HttpRequest.newBuilder(server.url(film)).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.headers().firstValue("Content-Length")).hasValue("10");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void aDownloadHasItsNameInAnyAlphabet() {
        assertThat(disposition("report.csv")).isEqualTo("attachment; filename=\"report.csv\"");
        assertThat(disposition("a\"b\\c.csv")).isEqualTo("attachment; filename=\"a\\\"b\\\\c.csv\"");
        assertThat(disposition("größe *.csv"))
                .isEqualTo("attachment; filename=\"gr__e *.csv\"; filename*=UTF-8''gr%C3%B6%C3%9Fe%20%2A.csv");
        assertThat(disposition("two\r\nlines.csv")).isEqualTo("attachment; filename=\"two__lines.csv\"");
    }

    private String disposition(String fileName) {
        String address = offer("x", "text/csv", fileName);
        return server.get(address).headers().firstValue("Content-Disposition").orElse("");
    }

    @Test
    void anotherAppHasNoneOfIt() {
        assertThat(server.get("/other" + film).statusCode()).isEqualTo(404);
    }

    @Test
    void whatNobodyOffersIsNotThere() {
        assertThat(server.get("/media/none.png").statusCode()).isEqualTo(404);
    }
}
