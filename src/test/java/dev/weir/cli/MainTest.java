package dev.weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.AppContext;
import dev.weir.Lifespan;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line, up to where it would wait for people. */
class MainTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int weir(String... words) {
        return new Main(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .execute(List.of(words));
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private void assertOneLine(String... parts) {
        assertThat(said().lines()).hasSize(1);
        assertThat(said()).contains(parts);
    }

    @Test
    void aMissingFileIsNamed() {
        assertThat(weir("run", "nowhere.py")).isEqualTo(1);
        assertOneLine("File does not exist: nowhere.py");
    }

    @Test
    void aFileOfAnotherKindIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "");
        assertThat(weir("run", file.toString())).isEqualTo(1);
        assertOneLine("notes.txt", ".py, .js or .java");
    }

    @Test
    void aFolderWithoutScriptsIsNamed() {
        assertThat(weir("run", folder.toString())).isEqualTo(1);
        assertOneLine(folder.toString(), "NAME/app.py");
    }

    @Test
    void anUnknownOptionIsNamedWithTheOneThatWasMeant() throws IOException {
        Path file = Files.writeString(folder.resolve("app.py"), "");
        assertThat(weir("run", file.toString(), "--server.prot", "1")).isEqualTo(1);
        assertOneLine("--server.prot", "--server.port");
    }

    @Test
    void aMountPathThatIsNoneIsNamedWithItsOption() throws IOException {
        Path script = Files.writeString(folder.resolve("app.js"), "");
        assertThat(weir("run", script.toString(), "--weir.mountPath", "quay/", "--server.port", "0"))
                .isEqualTo(1);
        assertOneLine("weir.mountPath", "'quay/'", "/name");
    }

    @Test
    void aPortInUseIsNamedWithItsOption() throws IOException {
        Path file = Files.writeString(folder.resolve("app.py"), "");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            String port = String.valueOf(taken.getLocalPort());
            assertThat(weir("run", file.toString(), "--server.port", port, "--server.address", "127.0.0.1"))
                    .isEqualTo(1);
            assertOneLine("Port " + port, "--server.port");
        }
    }

    @Test
    void anUnknownCommandIsNamed() {
        assertThat(weir("app.py")).isEqualTo(1);
        assertOneLine("app.py", "weir run app.py");
    }

    @Test
    void helpAndVersionAreGiven() {
        assertThat(weir("--help")).isZero();
        assertThat(weir("run", "--help")).isZero();
        assertThat(weir("--version")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("weir run --help", "--server.port", "Weir, version");
        assertThat(said()).isEmpty();
    }

    @Test
    void aFolderIsServedWithAListAndEachScriptAtItsOwnPath() throws Exception {
        Files.writeString(folder.resolve("one.py"), "");
        Files.writeString(folder.resolve("two.js"), "");
        Files.writeString(folder.resolve("_hidden.py"), "");
        Files.writeString(folder.resolve("data.csv"), "");
        Files.writeString(Files.createDirectories(folder.resolve("three")).resolve("app.py"), "");
        Files.createDirectories(folder.resolve("empty"));
        try (EmbeddedServer server = EmbeddedServer.serving(
                        folder, Map.of("server.port", "0", "server.address", "127.0.0.1", "server.headless", "true"));
                HttpClient http = HttpClient.newHttpClient()) {
            String index = get(http, server.url() + "/").body();
            assertThat(index)
                    .contains("href=\"/one/\"", "href=\"/two/\"", "href=\"/three/\"", "3 apps")
                    .doesNotContain("hidden", "empty", "data");
            for (String name : List.of("one", "two", "three")) {
                assertThat(get(http, server.url() + "/" + name + "/_stcore/health")
                                .body())
                        .isEqualTo("ok");
            }
            assertThat(get(http, server.url() + "/four").statusCode()).isEqualTo(404);
        }
    }

    private static HttpResponse<String> get(HttpClient http, String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Cannot start. */
    public static final class Broken implements Lifespan {
        @Override
        public Started start(AppContext app) {
            throw new IllegalStateException("no database");
        }
    }

    @Test
    void anAppWhoseStartUpFailsEndsTheServer() throws IOException {
        Path file =
                Files.writeString(folder.resolve("Page.java"), "class Page { static void page(dev.weir.St st) {} }");
        int code = weir(
                "run",
                file.toString(),
                "--weir.lifespan",
                Broken.class.getName(),
                "--server.port",
                "0",
                "--server.address",
                "127.0.0.1");
        assertThat(code).isEqualTo(1);
        assertOneLine("start-up", "no database");
    }

    @Test
    void configShowTellsTheOptionsOfAScript() throws IOException {
        Path script = Files.writeString(folder.resolve("app.py"), "");
        Files.createDirectories(folder.resolve(".streamlit"));
        Files.writeString(folder.resolve(".streamlit").resolve("config.toml"), "[server]\nmaxUploadSize = 7\n");
        assertThat(weir("config", "show", script.toString(), "--server.port", "81"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("config.toml:2\nmaxUploadSize = 7\n", "# Set by --server.port\nport = 81\n");
        assertThat(weir("config")).isEqualTo(1);
        assertOneLine("config show app.py");
    }
}
