package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.command.Uploads.UploadedFile;
import dev.weir.testing.wire.Browser;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files that people upload. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadTest {

    private static final int MEGABYTE = 1 << 20;

    private final TestServer server = TestServer.serving(
            App.builder().function(st -> {}).config("server.maxUploadSize", "1").build(),
            App.of(st -> {}).at("/other"));

    private final Browser browser = Browser.open(server.url());

    private final String address = "/_stcore/upload_file/" + browser.sessionId() + "/file-1";

    private final String token = server.get("/_stcore/health")
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow()
            .replaceAll("^_streamlit_xsrf=|;.*$", "");

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @Test
    void aFileReachesItsSessionAndLeavesItAgain() {
        assertThat(put(address, part("data.csv", "a,b")).statusCode()).isEqualTo(204);
        assertThat(stored()).hasValueSatisfying(file -> {
            assertThat(file.name()).isEqualTo("data.csv");
            assertThat(file.type()).isEqualTo("text/csv");
            assertThat(file.data()).asString().isEqualTo("a,b");
        });
        HttpResponse<byte[]> gone = server.send(
                withToken(HttpRequest.newBuilder(server.url(address)), token).DELETE());
        assertThat(gone.statusCode()).isEqualTo(204);
        assertThat(stored()).isEmpty();
    }

    @Test
    void aNameMayHaveAnyLetters() {
        put(address, part("größe 日本.csv", "x"));
        assertThat(stored()).hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("größe 日本.csv"));
    }

    @Test
    void withoutTheTokenOrWithAnotherNothingIsTaken() {
        HttpRequest.Builder bare = HttpRequest.newBuilder(server.url(address)).PUT(BodyPublishers.noBody());
        assertThat(server.send(bare).statusCode()).isEqualTo(403);
        for (String wrong : new String[] {"", "2|bad|format|1", "1|x", Xsrf.newToken(java.time.Clock.systemUTC())}) {
            HttpRequest.Builder request = HttpRequest.newBuilder(server.url(address))
                    .header("Cookie", "_streamlit_xsrf=" + token)
                    .header("X-Xsrftoken", wrong)
                    .PUT(BodyPublishers.noBody());
            assertThat(server.send(request).statusCode()).as(wrong).isEqualTo(403);
        }
    }

    @Test
    void theTokenIsTheSameUnderAnotherMask() {
        String[] parts = token.split("\\|", -1);
        String masked = "2|00000000|" + unmasked(parts[1], parts[2]) + "|1";
        HttpRequest.Builder request = HttpRequest.newBuilder(server.url(address))
                .header("Cookie", "_streamlit_xsrf=" + token)
                .header("X-Xsrftoken", masked)
                .DELETE();
        assertThat(server.send(request).statusCode()).isEqualTo(204);
    }

    @Test
    void aSessionOfNobodyOrOfAnotherAppIsRefused() {
        assertThat(put("/_stcore/upload_file/none/file", part("a", "b")).statusCode())
                .isEqualTo(400);
        assertThat(put("/_stcore/upload_file/" + browser.sessionId(), part("a", "b"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(put("/other" + address, part("a", "b")).statusCode()).isEqualTo(400);
    }

    @Test
    void exactlyOneFileIsExpected() {
        assertThat(put(address, "--x--\r\n").statusCode()).isEqualTo(400);
        assertThat(put(address, "").statusCode()).isEqualTo(400);
        assertThat(put(address, part("a", "b") + part("c", "d")).statusCode()).isEqualTo(400);
        assertThat(put(address, "no form at all").statusCode()).isEqualTo(400);
        HttpRequest.Builder json = withToken(HttpRequest.newBuilder(server.url(address)), token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{}"));
        assertThat(server.send(json).statusCode()).isEqualTo(400);
    }

    @Test
    void aFileAtTheLimitIsTakenAndOneBeyondIsNotHoweverItComes() {
        assertThat(put(address, part("big", "x".repeat(MEGABYTE))).statusCode()).isEqualTo(204);
        assertThat(put(address, part("big", "x".repeat(MEGABYTE + 1))).statusCode())
                .isEqualTo(413);
        assertThat(put(address, part("big", "x".repeat(3 * MEGABYTE))).statusCode())
                .isEqualTo(413);
        byte[] body = form(part("big", "x".repeat(2 * MEGABYTE))).getBytes(StandardCharsets.UTF_8);
        HttpRequest.Builder chunked = withToken(HttpRequest.newBuilder(server.url(address)), token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .PUT(BodyPublishers.fromPublisher(BodyPublishers.ofByteArray(body)));
        assertThat(server.send(chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void otherMethodsAreNotUnderstood() {
        assertThat(server.get(address).statusCode()).isEqualTo(405);
    }

    private Optional<UploadedFile> stored() {
        return server.app("")
                .sessions()
                .find(browser.sessionId())
                .orElseThrow()
                .uploads()
                .find("file-1");
    }

    private HttpResponse<byte[]> put(String path, String parts) {
        return server.send(withToken(HttpRequest.newBuilder(server.url(path)), token)
                .header("Content-Type", "multipart/form-data; boundary=x")
                .PUT(BodyPublishers.ofString(parts.startsWith("--x\r\n") ? form(parts) : parts)));
    }

    private static HttpRequest.Builder withToken(HttpRequest.Builder request, String token) {
        return request.header("Cookie", "_streamlit_xsrf=" + token).header("X-Xsrftoken", token);
    }

    private static String part(String name, String content) {
        return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n";
    }

    private static String form(String parts) {
        return parts + "--x--\r\n";
    }

    private static String unmasked(String mask, String masked) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < masked.length(); i += 2) {
            int a = Integer.parseInt(masked.substring(i, i + 2), 16);
            int at = i % mask.length();
            out.append(String.format("%02x", a ^ Integer.parseInt(mask.substring(at, at + 2), 16)));
        }
        return out.toString();
    }
}
