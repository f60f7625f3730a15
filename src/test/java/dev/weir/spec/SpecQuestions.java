package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people ask of the apps in {@code src/test/apps/spec} of any language, over HTTP and sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpecQuestions {

    private final HttpClient http = Browser.newHttpClient();

    private SpecServer server;

    /** Starts the server that is asked. */
    abstract SpecServer start() throws IOException;

    @BeforeAll
    void startServer() throws IOException {
        server = start();
    }

    /** Where the app of this name is. */
    final URI app(String name) {
        return server.app(name);
    }

    @AfterAll
    void stopServer() {
        server.close();
        http.shutdownNow();
    }

    final HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    final HttpResponse<String> post(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path)).POST(BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private URI url(String path) {
        int slash = path.indexOf('/');
        return URI.create(app(path.substring(0, slash)) + path.substring(slash));
    }

    static String type(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    final List<String> page(String name) {
        try (Browser browser = Browser.open(app(name))) {
            return browser.texts();
        }
    }

    @Test
    void anEndpointAnswersOtherProgramsBesideThePage() {
        assertThat(get("rest/api/ships/7").body()).isEqualTo("{\"id\": 7, \"name\": \"Vega\"}");
        assertThat(type(get("rest/api/ships/7"))).startsWith("application/json");
        assertThat(page("rest")).containsExactly("Ships");
    }

    @Test
    void robotsAreToldWhatToLeaveAlone() {
        assertThat(get("robots/robots.txt").body()).isEqualTo("User-agent: *\nDisallow: /\n");
        assertThat(type(get("robots/robots.txt"))).startsWith("text/plain");
    }

    @Test
    void aGeneratedSiteHasItsPagesAndItsOwnPageForOthers() {
        assertThat(get("site/docs/").body()).contains("Tides");
        assertThat(get("site/docs/none/at/all").statusCode()).isEqualTo(404);
        assertThat(get("site/docs/none/at/all").body()).contains("No such page of the manual");
    }

    @Test
    void whatTheLifespanLoadedIsThereForPagesAndRoutesOnce() {
        assertThat(get("warmup/model").body()).isEqualTo("loaded 1 times");
        assertThat(page("warmup")).containsExactly("Model loaded 1 times");
        assertThat(page("warmup")).containsExactly("Model loaded 1 times");
    }

    @Test
    void theManifestHasItsType() {
        assertThat(get("manifest/manifest.json").body()).contains("\"theme_color\": \"#0b5cad\"");
        assertThat(type(get("manifest/manifest.json"))).startsWith("application/manifest+json");
    }

    @Test
    void aBundleOfAGameHasTheTypesThatBrowsersInsistOn() {
        assertThat(type(get("bundle/game/game.wasm"))).isEqualTo("application/wasm");
        assertThat(type(get("bundle/game/game.js"))).startsWith("text/javascript");
        assertThat(type(get("bundle/game/atlas.json"))).startsWith("application/json");
        assertThat(get("bundle/game/").body()).contains("canvas");
    }

    @Test
    void errorsHaveThePagesOfTheHouseAndTellNothing() {
        assertThat(get("errors/berths/7").body()).isEqualTo("<h1>The harbour has no such berth</h1>");
        HttpResponse<String> crash = get("errors/crash");
        assertThat(crash.statusCode()).isEqualTo(500);
        assertThat(crash.body()).isEqualTo("<h1>The harbour is sorry</h1>");
    }

    @Test
    void aLongAddressArrivesWhole() {
        assertThat(get("longurl/length?q=" + "x".repeat(6_000)).body()).isEqualTo("6000");
    }

    @Test
    void aMenuLeadsToTheOtherAppsOfTheHouse() {
        List<String> links = page("menu").stream()
                .map(link -> link.replaceAll(".*\\((.*)\\)", "$1"))
                .toList();
        assertThat(links).containsExactly("../rest/", "../site/");
        for (String link : links) {
            assertThat(get(link.substring("../".length())).body()).contains("<!doctype html>");
        }
    }
}
