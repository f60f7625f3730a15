package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.App;
import dev.weir.testing.ReverseProxy;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Download;
import dev.weir.testing.wire.HandshakeRefusedException;
import dev.weir.testing.wire.Upload;
import dev.weir.testing.wire.WireOptions;
import dev.weir.web.route.Routes;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Apps under every prefix: context path, mount path, and what a proxy takes off. */
class BehindProxyTest {

    private static HttpClient http;

    @BeforeAll
    static void open() {
        http = Browser.newHttpClient();
    }

    @AfterAll
    static void close() {
        http.shutdownNow();
    }

    /** Tells the addresses that it would write into its answers. */
    @Path("/")
    public static class WhereResource {
        @GET
        public String where(@Context UriInfo uri) {
            return uri.getAbsolutePath().toString();
        }
    }

    private static App app() {
        return App.builder()
                .function(st -> {
                    st.write("Pressed " + st.button("Press"));
                    st.downloadButton("Save", "saved");
                    st.fileUploader("File").ifPresent(file -> st.write("Got " + file.name()));
                    st.write("From " + st.context().ipAddress().orElse("here"));
                    st.write("At " + st.context().url().orElse("nowhere"));
                })
                .routes(
                        Routes.resource("/where", WhereResource.class),
                        Routes.get(
                                "/base",
                                (request, response) -> response.getWriter()
                                        .print(request.getContextPath() + " " + request.getRequestURL())),
                        Routes.get("/cookie", (request, response) -> {
                            HttpServletResponse answer = response;
                            answer.addHeader("Set-Cookie", "kept=yes; Path=" + request.getContextPath() + "/");
                            answer.sendRedirect(request.getContextPath() + "/there");
                        }))
                .build();
    }

    static Stream<Arguments> prefixes() {
        return Stream.of("", "ctx", "a/b")
                .flatMap(context -> Stream.of("", "/admin")
                        .flatMap(mount -> Stream.of("", "/tools", "/t/v1.2")
                                .map(stripped -> Arguments.of(context, mount, stripped))));
    }

    @ParameterizedTest(name = "context ''{0}'', mount ''{1}'', proxy takes off ''{2}''")
    @MethodSource("prefixes")
    void anAppIsWholeUnderEveryPrefix(String context, String mount, String stripped) {
        try (TestServer server = TestServer.below(context, app().at(mount.isEmpty() ? "/" : mount));
                ReverseProxy proxy = stripped.isEmpty()
                        ? ReverseProxy.before(server.url())
                        : ReverseProxy.stripping(stripped, server.url())) {
            URI base = URI.create(proxy.url() + mount);
            pageAndFilesAreThere(base);
            redirectsAndRoutesStayInside(base);
            theSocketWorks(base);
        }
    }

    private static void pageAndFilesAreThere(URI base) {
        for (String page : List.of("/", "/some_page")) {
            HttpResponse<String> answer = get(base + page);
            assertThat(answer.statusCode()).isEqualTo(200);
            Matcher script = Pattern.compile("src=\"([^\"]+)\"").matcher(answer.body());
            assertThat(script.find()).isTrue();
            assertThat(script.group(1)).startsWith(base.getPath() + "/static/");
            assertThat(get(base.resolve(script.group(1)).toString()).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> health = get(base + "/_stcore/health");
        assertThat(health.body()).isEqualTo("ok");
        assertThat(health.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(c -> assertThat(c).contains("Path=/;").doesNotContain("Secure"));
        assertThat(get(base + "/_stcore/host-config").statusCode()).isEqualTo(200);
    }

    private static void redirectsAndRoutesStayInside(URI base) {
        HttpResponse<String> slash = get(base + "/some_page/?a=1");
        assertThat(slash.statusCode()).isEqualTo(301);
        assertThat(base.resolve(slash.headers().firstValue("Location").orElseThrow()))
                .isEqualTo(URI.create(base + "/some_page?a=1"));
        assertThat(get(base + "/where").body()).isEqualTo(base + "/where");
        assertThat(get(base + "/base").body()).endsWith(" " + base + "/base").startsWith(contextOf(base) + " ");
        HttpResponse<String> cookie = get(base + "/cookie");
        assertThat(cookie.headers().firstValue("Set-Cookie")).contains("kept=yes; Path=" + contextOf(base) + "/");
        assertThat(base.resolve(cookie.headers().firstValue("Location").orElseThrow())
                        .getPath())
                .isEqualTo(contextOf(base) + "/there");
    }

    private static String contextOf(URI base) {
        return base.getPath().replaceFirst("/admin$", "");
    }

    private static void theSocketWorks(URI base) {
        try (Browser browser = Browser.open(base)) {
            assertThat(browser.texts()).contains("Pressed false", "From 203.0.113.9", "At " + base);
            browser.click("Press");
            assertThat(browser.texts()).contains("Pressed true");
            Download saved = browser.download("Save");
            assertThat(saved.status()).isEqualTo(200);
            assertThat(saved.body()).asString().isEqualTo("saved");
            browser.upload("File", Upload.ofText("a.txt", "text/plain", "x"));
            assertThat(browser.texts()).contains("Got a.txt");
        }
    }

    @Test
    void httpsAtTheProxyIsHttpsForTheApp() {
        try (TestServer server = TestServer.serving(app())) {
            assertThat(server.get("/base", "X-Forwarded-Proto", "https", "X-Forwarded-Host", "apps.example.com")
                            .body())
                    .asString()
                    .isEqualTo(" https://apps.example.com/base");
            assertThat(server.get("/where", "Forwarded", "for=\"[2001:db8::7]:99\";proto=https;host=b.example.com:8443")
                            .body())
                    .asString()
                    .isEqualTo("https://b.example.com:8443/where");
            assertThat(server.get("/_stcore/health", "X-Forwarded-Proto", "https")
                            .headers()
                            .firstValue("Set-Cookie"))
                    .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
        }
    }

    @Test
    void aProxyThatIsNotTrustedSaysNothing() {
        App other = app().toBuilder()
                .mountPath("/other")
                .config("weir.trustedProxies", "10.9.8.0/24")
                .build();
        WireOptions outside = WireOptions.ordinary()
                .from("https://apps.example.com")
                .header("X-Forwarded-Host", "apps.example.com")
                .header("X-Forwarded-Proto", "https");
        try (TestServer server = TestServer.serving(app(), other)) {
            assertThat(server.get("/other/base", "X-Forwarded-Prefix", "/tools").body())
                    .asString()
                    .isEqualTo(" " + server.url("/other/base"));
            Browser.open(server.url(), outside).close();
            assertThatThrownBy(() -> Browser.open(server.url("/other"), outside))
                    .isInstanceOf(HandshakeRefusedException.class);
        }
    }

    @Test
    void aPageOfAnotherHostMayNotConnectThroughTheProxy() {
        try (TestServer server = TestServer.serving(app());
                ReverseProxy proxy = ReverseProxy.before(server.url())) {
            WireOptions evil = WireOptions.ordinary().from("https://evil.example.com");
            assertThatThrownBy(() -> Browser.open(proxy.url(), evil)).isInstanceOf(HandshakeRefusedException.class);
        }
    }

    @Test
    void aPrefixThatIsNoneIsIgnored() {
        try (TestServer server = TestServer.serving(app())) {
            for (String prefix : List.of("//evil.example.com", "/\"><script>", "relative", "/a/../b", "https://x")) {
                assertThat(server.get("/base", "X-Forwarded-Prefix", prefix).body())
                        .asString()
                        .isEqualTo(" " + server.url("/base"));
            }
        }
    }

    @Test
    void theNearestAddressThatNoTrustedProxyHasIsTheBrowsers() {
        App app = App.builder()
                .function(st -> {})
                .config("weir.trustedProxies", "127.0.0.1, 10.0.0.0/8")
                .route(Routes.get(
                        "/who", (request, response) -> response.getWriter().print(request.getRemoteAddr())))
                .build();
        Map<String, String> addresses = Map.of(
                "6.6.6.6, 203.0.113.9, 10.1.1.1", "203.0.113.9",
                "203.0.113.9:4711", "203.0.113.9",
                "[2001:db8::7]:99, 10.1.1.1", "2001:db8::7",
                "10.1.1.1", "10.1.1.1",
                "203.0.113.9, unknown", "127.0.0.1");
        try (TestServer server = TestServer.serving(app)) {
            addresses.forEach((way, browser) -> assertThat(
                            server.get("/who", "X-Forwarded-For", way).body())
                    .asString()
                    .isEqualTo(browser));
        }
    }

    @Test
    void aRangeThatIsNoneKeepsTheAppFromStarting() {
        try (TestServer server = TestServer.serving(App.builder()
                .function(st -> {})
                .config("weir.trustedProxies", "proxy.local")
                .build())) {
            assertThat(server.failures().get("")).contains("'proxy.local' is no range of IP addresses");
        }
    }

    private static HttpResponse<String> get(String url) {
        try {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(url, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
