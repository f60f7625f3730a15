package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.Middleware;
import dev.weir.web.middleware.HttpsRedirect;
import dev.weir.web.middleware.IpAllowList;
import dev.weir.web.middleware.MaintenancePage;
import dev.weir.web.middleware.Middlewares;
import dev.weir.web.middleware.SecurityHeaders;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Middleware that comes with Weir. */
class ReadyMadeMiddlewareTest {

    private static TestServer behind(Middleware middleware) {
        return TestServer.serving(App.builder()
                .function(st -> {})
                // Middleware judges for itself here; Weir would believe a proxy on this machine.
                .config("weir.trustedProxies", "")
                .middleware(middleware)
                .build());
    }

    @Test
    void securityHeadersAreOnEveryAnswer() {
        try (TestServer server = behind(Middlewares.securityHeaders())) {
            for (String path : new String[] {"/", "/_stcore/health", "/media/none"}) {
                HttpHeaders headers = server.get(path).headers();
                assertThat(headers.firstValue("Content-Security-Policy"))
                        .hasValue(SecurityHeaders.CONTENT_SECURITY_POLICY);
                assertThat(headers.firstValue("X-Frame-Options")).hasValue("SAMEORIGIN");
                assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
                assertThat(headers.firstValue("Referrer-Policy")).isPresent();
                assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
                assertThat(headers.firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void securityHeadersCanBeChangedAndLeftOut() {
        Map<String, String> given = Map.of("frameOptions", "", "contentSecurityPolicy", "default-src 'none'");
        try (TestServer server = behind(Middlewares.filter(SecurityHeaders.class, given))) {
            HttpHeaders headers = server.get("/").headers();
            assertThat(headers.firstValue("X-Frame-Options")).isEmpty();
            assertThat(headers.firstValue("Content-Security-Policy")).hasValue("default-src 'none'");
        }
    }

    @Test
    void aSlipInAParameterStopsTheApp() {
        try (TestServer server = behind(Middlewares.filter(IpAllowList.class, Map.of("alow", "10.0.0.0/8")))) {
            assertThat(server.failures().get("")).contains("no parameter 'alow'");
        }
        try (TestServer server = behind(Middlewares.ipAllowList())) {
            assertThat(server.failures().get("")).contains("nobody could come in");
        }
        try (TestServer server = behind(Middlewares.ipAllowList("10.0.0.0/33"))) {
            assertThat(server.failures().get("")).contains("10.0.0.0/33");
        }
    }

    @Test
    void httpIsSentToHttpsWithPathAndQuery() {
        try (TestServer server = behind(Middlewares.httpsRedirect())) {
            var answer = server.get("/page?x=1", "X-Forwarded-Proto", "https");
            assertThat(answer.statusCode()).isEqualTo(307);
            assertThat(answer.headers().firstValue("Location")).hasValue("https://127.0.0.1/page?x=1");
        }
    }

    @Test
    void behindATrustedProxyItIsThePersonsOwnSchemeThatCounts() {
        Map<String, String> given = Map.of("trustedProxies", "127.0.0.0/8", "port", "8443");
        try (TestServer server = behind(Middlewares.filter(HttpsRedirect.class, given))) {
            assertThat(server.get("/", "X-Forwarded-Proto", "https").statusCode())
                    .isEqualTo(200);
            assertThat(server.get("/", "X-Forwarded-Proto", "http").headers().firstValue("Location"))
                    .hasValue("https://127.0.0.1:8443/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "127.0.0.0/8|                 |             |200",
                "127.0.0.1  |                 |             |200",
                "10.0.0.0/8 |                 |             |403",
                "10.0.0.0/8 |                 |10.1.2.3     |403",
                "10.0.0.0/8 |127.0.0.1        |10.1.2.3     |200",
                "10.0.0.0/8 |127.0.0.1        |10.1.2.3, 9.9.9.9|403",
                "10.0.0.0/8 |127.0.0.1,9.9.9.0/24|10.1.2.3, 9.9.9.9|200",
                "10.0.0.0/8 |127.0.0.1        |9.9.9.9, 10.1.2.3|200",
                "10.0.0.0/8 |127.0.0.1        |localhost    |403",
                "10.0.0.0/8 |127.0.0.1        |11.1.2.3     |403",
                "10.0.0.0/9 |127.0.0.1        |10.128.0.1   |403",
                "fd00::/8   |127.0.0.1        |fd12::1      |200",
                "fd00::/8   |127.0.0.1        |[fe80::1%eth0]|403",
                "10.0.0.0/8 |127.0.0.1        |::ffff:10.1.2.3|200",
                "10.0.0.0/8 |127.0.0.1        |'10.1.2.3 , 10.0.0.1'|200"
            })
    void addressesAreLetInByRange(String allow, String proxies, String forwarded, int status) {
        Map<String, String> given =
                proxies == null ? Map.of("allow", allow) : Map.of("allow", allow, "trustedProxies", proxies);
        try (TestServer server = behind(Middlewares.filter(IpAllowList.class, given))) {
            String[] headers = forwarded == null ? new String[0] : new String[] {"X-Forwarded-For", forwarded};
            assertThat(server.get("/", headers).statusCode()).isEqualTo(status);
        }
    }

    @Test
    void maintenanceBeginsAndEndsWithAFile(@TempDir Path folder) throws IOException {
        Path flag = folder.resolve("maintenance");
        Path page = Files.writeString(folder.resolve("page.html"), "<h1>Back at noon</h1>");
        Map<String, String> given = Map.of("flag", flag.toString(), "page", page.toString(), "retryAfter", "60");
        try (TestServer server = behind(Middlewares.filter(MaintenancePage.class, given))) {
            assertThat(server.get("/").statusCode()).isEqualTo(200);
            Files.createFile(flag);
            assertThat(server.get("/").statusCode()).isEqualTo(503);
            assertThat(server.get("/").headers().firstValue("Retry-After")).hasValue("60");
            assertThat(server.text("/")).isEqualTo("<h1>Back at noon</h1>");
            assertThat(server.text("/_stcore/health")).isEqualTo("ok");
            Files.delete(flag);
            assertThat(server.get("/").statusCode()).isEqualTo(200);
        }
    }
}
