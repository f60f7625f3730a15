package dev.weir.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.HandshakeRefusedException;
import dev.weir.testing.wire.WireOptions;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Also what the forms in Java and Python are asked; in JavaScript there is no middleware, and routes share no variables with pages. */
abstract class WishQuestions extends SpecQuestions {

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
    void whatAWebhookReportsStandsInThePage() {
        assertThat(post("webhook/hooks/paid", "order 1").statusCode()).isEqualTo(401);
        assertThat(post("webhook/hooks/paid", "order 2", "X-Token", "s3cret").statusCode())
                .isEqualTo(202);
        assertThat(page("webhook")).containsExactly("Paid: order 2");
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
    void answersInsideMiddlewareArriveWhole() {
        assertThat(get("headers/_stcore/metrics").body()).endsWith("# EOF\n");
        assertThat(get("headers/_stcore/host-config").body()).startsWith("{").endsWith("}");
        assertThat(get("headers/").body()).contains("<!doctype html>").endsWith("</html>\n");
    }

    @Test
    void thePagesHeadIsThereBeforeItsScriptRuns() {
        assertThat(get("head/").body())
                .contains(
                        "<title>Harbour office</title>",
                        "<meta name=\"description\" content=\"Berths and tides\"",
                        "<meta name=\"google-site-verification\" content=\"x7\">");
    }

    @Test
    void whoSignedInWithAProviderIsKnownByACookie() {
        HttpResponse<String> login = get("oauth/login");
        String provider = login.headers().firstValue("Location").orElseThrow();
        assertThat(provider).startsWith("https://id.example/authorize?client_id=harbour&state=");
        String state = provider.substring(provider.lastIndexOf('=') + 1);
        assertThat(get("oauth/callback?code=7&state=" + state).statusCode()).isEqualTo(401);
        HttpResponse<String> in = get("oauth/callback?code=7&state=" + state, "Cookie", "state=" + state);
        String cookie = in.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("desk="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly");
        assertThat(page("oauth")).containsExactly("[Sign in](login)");
        WireOptions known = WireOptions.ordinary().header("Cookie", cookie.split(";", 2)[0]);
        try (Browser browser = Browser.open(app("oauth"), known)) {
            assertThat(browser.texts()).containsExactly("Hello Ada with code 7");
        }
    }

    @Test
    void figuresAreFreshBeforeAnybodyComesAndAgainEveryMorning() {
        assertThat(get("daily/refreshes").body()).isEqualTo("1");
        assertThat(get("daily/next").body()).endsWith("T06:05");
    }

    @Test
    void whileTheHouseIsClosedOnlyHealthChecksPass() {
        assertThat(get("maintenance/").statusCode()).isEqualTo(503);
        assertThat(get("maintenance/").headers().firstValue("Retry-After")).isPresent();
        assertThat(get("maintenance/_stcore/health").statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> page("maintenance")).isInstanceOf(HandshakeRefusedException.class);
    }

    @Test
    void strangersDoNotComeInNotByASocketEither() {
        assertThat(get("allowlist/").statusCode()).isEqualTo(403);
        assertThatThrownBy(() -> page("allowlist")).isInstanceOf(HandshakeRefusedException.class);
    }

    @Test
    void workGoesOnWithoutAnyVisitor() {
        awaitBody("background/refreshes", "[1-9]\\d*");
    }

    @Test
    void whatASessionHoldsIsLetGoWithIt() {
        Browser browser = Browser.open(app("sessions"));
        assertThat(browser.texts()).containsExactly("Connection True");
        assertThat(get("sessions/open").body()).isEqualTo("1");
        browser.socket().leave();
        awaitBody("sessions/open", "0");
    }

    private void awaitBody(String path, String pattern) {
        Instant end = Instant.now().plusSeconds(30);
        while (!get(path).body().matches(pattern)) {
            assertThat(Instant.now()).as(path + " should become " + pattern).isBefore(end);
        }
    }
}
