package dev.weir.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.browser.StockTomcat;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A WAR with pages of its own and an App, in a Tomcat as it comes, below {@code /office}. */
class HostWarIT {

    private static final int POLICY = 1008;

    private static StockTomcat tomcat;

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @BeforeAll
    static void startServer() throws IOException {
        tomcat = StockTomcat.with(HostWar.build(Path.of("target", "office.war")), "office");
    }

    @AfterAll
    static void stopServer() {
        tomcat.close();
    }

    private static URI url(String path) {
        return URI.create(tomcat.url() + "/office" + path);
    }

    private String get(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(url(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private void login() throws IOException, InterruptedException {
        assertThat(get("/private/ledger")).contains("j_security_check");
        http.send(
                HttpRequest.newBuilder(url("/private/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("j_username=ada&j_password=secret"))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        assertThat(get("/private/ledger")).isEqualTo("/private/ledger for ada");
    }

    private Browser dashboard() {
        String cookie = cookies.getCookieStore().getCookies().stream()
                .map(c -> c.getName() + "=" + c.getValue())
                .collect(Collectors.joining("; "));
        WireOptions options = WireOptions.ordinary();
        return Browser.open(url("/dashboard"), cookie.isEmpty() ? options : options.header("Cookie", cookie));
    }

    @Test
    void theHostsPagesGoOn() throws IOException, InterruptedException {
        assertThat(get("/")).contains("Harbour office");
        assertThat(get("/ledger")).isEqualTo("/ledger for null");
        assertThat(get("/old/page.xhtml")).isEqualTo("/old/page.xhtml for null");
        assertThat(get("/api/ships")).isEqualTo("Vega, Altair");
        assertThat(get("/dashboard/")).contains("\"/office/dashboard/static/");
        assertThat(get("/dashboard/_stcore/health")).isEqualTo("ok");
        assertThat(get("/nowhere")).contains("404");
    }

    @Test
    void theOptionsOfTheWebXmlPlaceAScript() {
        try (Browser browser = Browser.open(url("/board"))) {
            assertThat(browser.texts()).containsExactly("Board");
        }
    }

    @Test
    void whoeverSignedInWithTheHostIsKnownToTheAppAndTheSessionIsOne() throws IOException, InterruptedException {
        try (Browser stranger = dashboard()) {
            assertThat(stranger.texts()).containsExactly("For null null at desk null");
        }
        login();
        assertThat(get("/dashboard/desk")).isEqualTo("Desk: North");
        try (Browser ada = dashboard()) {
            assertThat(ada.texts()).containsExactly("For ada [clerk] at desk North");
        }
    }

    @Test
    void whoeverLeavesTheAppHasLeftTheHost() throws IOException, InterruptedException {
        login();
        get("/dashboard/auth/logout");
        assertThat(get("/private/ledger")).contains("j_security_check");
        try (Browser nobody = dashboard()) {
            assertThat(nobody.texts()).containsExactly("For null null at desk null");
        }
    }

    @Test
    void whoeverLeavesTheHostHasLeftTheAppItsOpenPagesToo() throws Exception {
        login();
        try (Browser ada = dashboard()) {
            get("/leave");
            assertThat(ada.socket().closed().get(1, TimeUnit.MINUTES)).isEqualTo(POLICY);
        }
        try (Browser nobody = dashboard()) {
            assertThat(nobody.texts()).containsExactly("For null null at desk null");
        }
    }
}
