package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.weir.browser.AppWar;
import dev.weir.testing.Postgres;
import dev.weir.testing.ServerProcess;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** What server-configs offers for the chosen server does what its lines say. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ConfiguredServerIT {

    private static final String NAME = "configured";

    private static final int AT_THE_END = Order.DEFAULT + 1;

    /** Of somebody behind the proxy. */
    private static final String ADDRESS = "203.0.113.9";

    /** More than any server's default, and less than the 128 KB that the files set. */
    private static final int LONG = 100_000;

    /** More than WildFly's default for a request. */
    private static final int UPLOAD_BYTES = 20 << 20;

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private static @Nullable Postgres postgres;

    private static StockServer server;

    @BeforeAll
    static void deploy(@TempDir Path database) throws Exception {
        Optional<StockServer> configured = Servers.configured();
        assumeTrue(configured.isPresent(), "server-configs has nothing for " + Servers.name());
        server = configured.orElseThrow();
        postgres = Postgres.start(database).orElse(null);
        int port = postgres == null ? ServerProcess.freePort() : postgres.port();
        server.environment.put("DB_URL", "jdbc:postgresql://127.0.0.1:" + port + "/postgres");
        server.environment.put("DB_USER", Postgres.USER);
        server.environment.put("DB_PASSWORD", Postgres.PASSWORD);
        server.start();
        Path app = Path.of("src/test/apps/servers").resolve(NAME);
        server.deploy(AppWar.ofRoot(Path.of("target", "servers-" + NAME + ".war"), app, List.of()), NAME);
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (server != null) {
            server.stop();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static URI app(String path) {
        return URI.create(server.url(NAME) + path);
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return new Client().get(app(path), headers);
    }

    private static String log() {
        return read(server.log());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void longAddressesAndHeadersPass() {
        assertThat(get("/?q=" + "x".repeat(LONG)).statusCode()).isEqualTo(200);
        assertThat(get("/", "X-Groups", "x".repeat(LONG)).statusCode()).isEqualTo(200);
    }

    @Test
    void jsonOfRoutesIsCompressed() {
        HttpResponse<String> zipped = get("/ships", "Accept-Encoding", "gzip");
        assertThat(zipped.headers().allValues("Content-Encoding")).containsExactly("gzip");
        HttpResponse<String> plain = get("/ships");
        assertThat(plain.headers().allValues("Content-Encoding")).isEmpty();
        assertThat(plain.body()).startsWith("[\"Vega\"");
    }

    @Test
    void thePagesOwnFilesAreCompressedOnce() {
        String script = get("/").body().replaceFirst("(?s).*<link rel=\"modulepreload\" href=\"([^\"]+)\".*", "$1");
        HttpResponse<String> file = new Client().get(app("/").resolve(script), "Accept-Encoding", "gzip");
        assertThat(file.headers().allValues("Content-Encoding")).containsExactly("gzip");
    }

    @Test
    void strangersAreNotToldWhichVersionItIs() {
        assumeTrue(!Servers.name().startsWith("payara"), "Payara names itself in its answers");
        HttpResponse<String> nowhere = new Client().get(server.url("nowhere"));
        assertThat(nowhere.statusCode()).isEqualTo(404);
        // Some servers welcome people where no app is.
        HttpResponse<String> top = new Client().get(server.url(""));
        assertThat(nowhere.headers().map() + nowhere.body() + top.headers().map() + top.body())
                .doesNotContain(System.getProperty("weir.server.version"), "Open Liberty");
    }

    @Test
    void theProxysHeaderSaysWhoAsks() {
        try (Browser browser = Browser.open(app(""), StockServer.WIRE.header("X-Forwarded-For", ADDRESS))) {
            assertThat(browser.texts()).contains("From " + ADDRESS);
        }
    }

    @Test
    void theServersDataSourceIsAsked() {
        assumeTrue(!Servers.name().equals("jetty"), "server-configs has no DataSource for Jetty");
        assumeTrue(postgres != null, "PostgreSQL is not installed; .ci/run installs it");
        try (Browser browser = Browser.open(app(""), StockServer.WIRE)) {
            assertThat(browser.click("Ask").texts()).contains("The database says " + Postgres.USER + ", 42");
        }
    }

    @Test
    void aFileOf20MegabytesIsUploaded() {
        try (Browser browser = Browser.open(app(""), StockServer.WIRE)) {
            browser.upload("Papers", new Upload("papers.bin", "application/octet-stream", new byte[UPLOAD_BYTES]));
            assertThat(browser.texts()).contains("papers.bin has " + UPLOAD_BYTES + " bytes");
        }
    }

    @Test
    void whoLogsInHasARole() {
        Visitor ada = new Visitor(app(""));
        assertThat(ada.get("/auth/login").statusCode()).isEqualTo(401);
        ada.authorize();
        assertThat(ada.get("/auth/login").statusCode()).isEqualTo(302);
        assertThat(ada.page()).contains("In true ada pilot");
    }

    @Test
    void theLogSaysWhichSessionItIsAbout() {
        assumeTrue(!Servers.name().equals("jetty"), "Jetty's log has no names of threads");
        try (Browser browser = Browser.open(app(""), StockServer.WIRE)) {
            String id = browser.sessionId();
            // WildFly's pattern has all of it, other logs the names of threads; Payara's messages have a line of their
            // own, Liberty's JSON has the thread's after them.
            String marks = "/" + NAME + " " + (Servers.name().equals("wildfly") ? id : id.substring(0, 8));
            Pattern drawn = Pattern.compile(
                    Servers.name().equals("liberty")
                            ? "\"Drawn\".*" + Pattern.quote(marks)
                            : Pattern.quote(marks) + ".*\\R?.*Drawn");
            assertThat(StockServer.await(
                            A_WHILE,
                            () -> drawn.matcher(read(server.messages())).find()))
                    .as(() -> drawn + " in\n" + read(server.messages()))
                    .isTrue();
        }
    }

    @Test
    void theJvmHasItsFlagsAndWarnsOfNothing() {
        assertThat(server.flagsOfJvm()).contains("-XX:MaxHeapSize=" + (2L << 30));
        assertThat(log())
                .doesNotContain(
                        "A restricted method in java.lang.System", "A terminally deprecated method in sun.misc");
    }

    @Test
    @Order(AT_THE_END)
    void browsersAreToldOfItsEndAndTheAccessLogSaysWhatWasAsked() throws Exception {
        get("/ships", "X-Forwarded-For", ADDRESS);
        try (Browser browser = Browser.open(app(""), StockServer.WIRE)) {
            server.stop();
            int code = browser.socket().closed().get(A_WHILE.toSeconds(), TimeUnit.SECONDS);
            if (Servers.name().equals("liberty")) {
                // It writes Weir's good-bye and closes the socket at the same time; which is first, is chance.
                assertThat(code).isIn(1006, 1012);
            } else {
                // WildFly itself says good-bye (1001) before it tells its applications.
                assertThat(code).isIn(1001, 1012);
            }
        }
        if (Servers.name().equals("wildfly")) {
            assertThat(log()).contains("Suspending server with 10000 ms timeout");
        }
        try (Stream<Path> files = Files.walk(server.base)) {
            List<String> lines = files.filter(
                            file -> file.getFileName().toString().matches(".*access.*\\.(log|txt)"))
                    .flatMap(file -> read(file).lines())
                    .toList();
            // Status, bytes, milliseconds, and for whom; and the longest address.
            assertThat(lines)
                    .anyMatch(line -> line.contains("x".repeat(LONG)))
                    .anyMatch(line ->
                            line.matches(".*GET /configured/ships.* 200 \\d+ \"?\\d+\"? \"" + ADDRESS + "\" ?"));
        }
    }
}
