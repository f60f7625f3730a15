package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What people ask of the apps in {@code src/test/apps/spec}, over HTTP and sockets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SpecQuestions {

    private final HttpClient http = Browser.newHttpClient();

    /** Where the app of this name is. */
    abstract URI app(String name);

    @AfterAll
    void closeClient() {
        http.shutdownNow();
    }

    final HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(url(path)));
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

    private static String type(HttpResponse<?> response) {
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
    void everyAnswerHasTheHeadersOfASecurityReview() {
        for (String path : List.of("headers/", "headers/_stcore/health")) {
            assertThat(get(path).headers().map())
                    .containsKeys(
                            "content-security-policy", "x-frame-options", "x-content-type-options", "referrer-policy")
                    .doesNotContainKey("server");
        }
        assertThat(page("headers")).containsExactly("Safe");
    }

    @Test
    void aCookieIsSetAndThePageReadsIt() {
        assertThat(get("cookie/").headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("visitor=7") && cookie.contains("HttpOnly"));
        WireOptions returning = WireOptions.ordinary().header("Cookie", "visitor=7");
        try (Browser browser = Browser.open(app("cookie"), returning)) {
            assertThat(browser.texts()).containsExactly("Cookie: 7");
        }
    }

    @Test
    void plainHttpIsSentToHttps() {
        HttpResponse<String> answer = get("https/some/page?a=1");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .startsWith("https://")
                .endsWith("/some/page?a=1");
    }

    @Test
    void anApplicationThatWasThereBeforeAnswersBelowItsPath() {
        assertThat(get("external/legacy/books/7").body()).isEqualTo("Ledger at /books/7");
        assertThat(page("external")).containsExactly("New and old");
    }

    @Test
    void aSubApplicationHasItsOwnAnswersToErrors() {
        assertThat(get("sub/api/orders").body()).isEqualTo("7 orders");
        assertThat(get("sub/api/orders/late").statusCode()).isEqualTo(409);
        assertThat(get("sub/api/orders/late").body()).isEqualTo("orders: the ship is late");
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
    void whatAWebhookReportsStandsInThePage() {
        assertThat(post("webhook/hooks/paid", "order 1").statusCode()).isEqualTo(401);
        assertThat(post("webhook/hooks/paid", "order 2", "X-Token", "s3cret").statusCode())
                .isEqualTo(202);
        assertThat(page("webhook")).containsExactly("Paid: order 2");
    }

    @Test
    void aBundleOfAGameHasTheTypesThatBrowsersInsistOn() {
        assertThat(type(get("bundle/game/game.wasm"))).isEqualTo("application/wasm");
        assertThat(type(get("bundle/game/game.js"))).startsWith("text/javascript");
        assertThat(type(get("bundle/game/atlas.json"))).startsWith("application/json");
        assertThat(get("bundle/game/").body()).contains("canvas");
    }

    @Test
    void aLanguageModelDrawsOnThePage() {
        String call = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"%s\",\"params\":%s}";
        assertThat(post("mcp/mcp", call.formatted("initialize", "{\"protocolVersion\":\"2025-06-18\"}"))
                        .body())
                .contains("\"protocolVersion\":", "2025-06-18", "serverInfo");
        assertThat(post("mcp/mcp", call.formatted("tools/list", "{}")).body()).contains("inputSchema");
        assertThat(post("mcp/mcp", "{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}")
                        .statusCode())
                .isEqualTo(202);
        post(
                "mcp/mcp",
                call.formatted("tools/call", "{\"name\":\"note\",\"arguments\":{\"text\":\"High tide at 6\"}}"));
        assertThat(page("mcp")).containsExactly("High tide at 6");
    }

    @Test
    void errorsHaveThePagesOfTheHouseAndTellNothing() {
        assertThat(get("errors/berths/7").body()).isEqualTo("<h1>The harbour has no such berth</h1>");
        HttpResponse<String> crash = get("errors/crash");
        assertThat(crash.statusCode()).isEqualTo(500);
        assertThat(crash.body()).isEqualTo("<h1>The harbour is sorry</h1>");
    }
}
