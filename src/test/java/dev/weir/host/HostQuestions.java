package dev.weir.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerProcess;
import dev.weir.testing.wire.Browser;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What an application that mounts an App is asked, in a process with the class path that its own build made. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class HostQuestions {

    private static final Pattern STARTED = Pattern.compile("Host on port (\\d+)");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String project;
    private ServerProcess host;
    private String url = "";

    /** @param project of {@code src/test/hosts} */
    HostQuestions(String project) {
        this.project = project;
    }

    @BeforeAll
    void startHost() throws IOException {
        Path built = Path.of("target/hosts", project, "target").toAbsolutePath();
        host = ServerProcess.java(
                Path.of("src/test/hosts"),
                built.resolve("host.log"),
                List.of(
                        "-Dserver.port=0",
                        "-Dserver.address=127.0.0.1",
                        "-cp",
                        built.resolve("classes") + File.pathSeparator + Files.readString(built.resolve("classpath")),
                        "host.Host"));
        url = "http://127.0.0.1:" + host.await(STARTED).group(1);
    }

    @AfterAll
    void stopHost() {
        host.close();
        http.shutdownNow();
    }

    final HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url + path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void theHostKeepsItsPagesAndSharesItsSession() throws IOException, InterruptedException {
        assertThat(get("/ledger").body()).isEqualTo("Ledger");
        assertThat(get("/dashboard/who").body()).isEqualTo("Seen: Ada");
        assertThat(get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void thePageComesWithItsFilesAndItsHealth() throws IOException, InterruptedException {
        assertThat(get("/dashboard/").body()).contains("\"/dashboard/static/");
        assertThat(get("/dashboard/_stcore/health").body()).isEqualTo("ok");
        assertThat(get("/dashboard/_stcore/host-config").statusCode()).isEqualTo(200);
        assertThat(get("/dashboard/_stcore/metrics").body()).contains("weir_sessions");
    }

    @Test
    void aSliderRunsTheScriptAgain() {
        try (Browser browser = Browser.open(URI.create(url + "/dashboard"))) {
            assertThat(browser.texts()).contains("12 berths");
            browser.set("Berths", 7);
            assertThat(browser.texts()).contains("7 berths");
        }
    }

    @Test
    void theLogIsTheHostsAndHasNoError() throws IOException {
        assertThat(host.log()).doesNotContain("SLF4J", "Caused by", "ERROR");
    }
}
