package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.web.http.AppRequests;
import dev.weir.web.middleware.Middlewares;
import dev.weir.wire.Delta;
import dev.weir.wire.ForwardMsg;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who visits, the cookies they get, what the page says before its script runs, and how long an address may be. */
class VisitorsTest {

    private static final String HEADERS = "{\"X-User\": \"email\", \"X-Name\": \"name\"}";

    private static App telling() {
        return App.builder()
                .function(st -> st.write("User " + st.user()))
                .config("server.trustedUserHeaders", HEADERS)
                .build();
    }

    @Test
    void trustedHeadersNameThePersonAndTheFirstOfSeveralWins() {
        try (TestServer server = TestServer.serving(telling());
                Browser ada = Browser.open(
                        server.url(),
                        WireOptions.ordinary()
                                .header("X-User", "ada@example.com")
                                .header("X-Name", "Ada"));
                Browser nobody = Browser.open(server.url())) {
            assertThat(ada.texts()).contains("User {is_logged_in=true, name=Ada, email=ada@example.com}");
            assertThat(nobody.texts()).contains("User {is_logged_in=false}");
        }
    }

    @Test
    void aSessionBelongsToThePersonOfItsHeaders() {
        WireOptions ada = WireOptions.ordinary().header("X-User", "ada@example.com");
        WireOptions bob = WireOptions.ordinary().header("X-User", "bob@example.com");
        try (TestServer server = TestServer.serving(telling())) {
            String hers;
            try (Browser browser = Browser.open(server.url(), ada)) {
                hers = browser.sessionId();
            }
            try (Browser browser = Browser.open(server.url(), withSession(bob, hers))) {
                assertThat(browser.sessionId()).isNotEqualTo(hers);
                assertThat(browser.texts()).contains("User {is_logged_in=true, name=null, email=bob@example.com}");
            }
            try (Browser browser = Browser.open(server.url(), withSession(ada, hers))) {
                assertThat(browser.sessionId()).isEqualTo(hers);
            }
        }
    }

    private static WireOptions withSession(WireOptions options, String session) {
        WireOptions resuming = options.resuming(session);
        assertThat(resuming.headers()).isEqualTo(options.headers());
        return resuming;
    }

    @Test
    void headersOfAStrangerNameNobody() {
        App app =
                telling().toBuilder().config("weir.trustedProxies", "10.9.8.7").build();
        try (TestServer server = TestServer.serving(app);
                Browser browser =
                        Browser.open(server.url(), WireOptions.ordinary().header("X-User", "eve"))) {
            assertThat(browser.texts()).contains("User {is_logged_in=false}");
        }
    }

    @Test
    void namesInUtf8AndInLatin1Survive() throws Exception {
        BlockingQueue<String> names = new LinkedBlockingQueue<>();
        App app = telling().toBuilder()
                .onSessionStart((context, session) -> session.visitor().user().ifPresent(names::add))
                .build();
        try (TestServer server = TestServer.serving(app)) {
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
                try (Socket socket = openSocket(server.url(), "X-Name: Céline", charset)) {
                    assertThat(names.poll(60, TimeUnit.SECONDS)).isEqualTo("Céline");
                    assertThat(socket.isClosed()).isFalse();
                }
            }
        }
    }

    private static Socket openSocket(URI server, String header, Charset charset) throws IOException {
        String head = "GET /_stcore/stream HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + header + "\r\n"
                + "X-Name: second\r\n\r\n";
        Socket socket = new Socket(server.getHost(), server.getPort());
        socket.getOutputStream().write(head.getBytes(charset));
        assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 101");
        return socket;
    }

    @Test
    void aFilterMayTellMoreOfThePerson() {
        App app = App.builder()
                .function(st -> st.write(
                        "User " + st.user().get("sub") + " " + st.user().get("department")))
                .middleware(Middlewares.of("login", (request, response, chain) -> {
                    AppRequests.userAttributes(request, Map.of("department", "Engines"));
                    chain.doFilter(new Known(request), response);
                }))
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).contains("User ada Engines");
        }
    }

    private static final class Known extends jakarta.servlet.http.HttpServletRequestWrapper {
        Known(jakarta.servlet.http.HttpServletRequest request) {
            super(request);
        }

        @Override
        public java.security.Principal getUserPrincipal() {
            return () -> "ada";
        }
    }

    @Test
    void aScriptSetsACookieThatTheBrowserFetchesOnce() {
        App app = App.of(st -> {
                    if (st.button("Remember")) {
                        st.setCookie("theme", "dark", o -> o.maxAge(Duration.ofDays(30)));
                    }
                })
                .at("/shop");
        try (TestServer server = TestServer.below("tools", app)) {
            String token = xsrf(server);
            WireOptions options = WireOptions.ordinary().header("Cookie", "_streamlit_xsrf=" + token);
            try (Browser browser = Browser.open(server.url("/shop"), options)) {
                String stolen = cookieAddress(browser.click("Remember"));
                assertThat(fetch(server, stolen, xsrf(server)).statusCode()).isEqualTo(404);
                String address = cookieAddress(browser.click("Remember"));
                HttpResponse<byte[]> first = fetch(server, address, token);
                assertThat(first.headers().allValues("Set-Cookie"))
                        .containsExactly("theme=dark; Path=/tools/shop/; Max-Age=2592000; HttpOnly; SameSite=Lax");
                assertThat(first.headers().firstValue("Content-Type")).contains("image/gif");
                assertThat(fetch(server, address, token).statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void aPythonScriptSetsCookiesAndKnowsThePersonToo(@TempDir Path folder) throws IOException {
        Path script = Files.writeString(folder.resolve("app.py"), """
                import streamlit as st
                import weir

                st.write("Hello " + st.user.name)
                weir.set_cookie("seen", "1", max_age=0, path="/", http_only=False, same_site="strict")
                try:
                    weir.set_cookie("bad name", "1")
                except Exception as e:
                    st.write(type(e).__name__ + ": " + str(e))
                """);
        App app = App.builder()
                .script(script)
                .config("server.trustedUserHeaders", HEADERS)
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser =
                        Browser.open(server.url(), WireOptions.ordinary().header("X-Name", "Ada"))) {
            assertThat(browser.texts())
                    .contains("Hello Ada")
                    .anySatisfy(text ->
                            assertThat(text).startsWith("StreamlitAPIException: 'bad name' is no name for a cookie"));
            HttpResponse<byte[]> answer = server.send(
                    HttpRequest.newBuilder(server.url(cookieAddress(browser))).header("X-Name", "Ada"));
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .containsExactly("seen=1; Path=/; Max-Age=0; SameSite=Strict");
        }
    }

    private static String xsrf(TestServer server) {
        return server.get("/shop/_stcore/health")
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll("^_streamlit_xsrf=|;.*$", "");
    }

    private static HttpResponse<byte[]> fetch(TestServer server, String address, String xsrf) {
        return server.send(
                HttpRequest.newBuilder(server.url().resolve(address)).header("Cookie", "_streamlit_xsrf=" + xsrf));
    }

    private static String cookieAddress(Browser browser) {
        Matcher picture = Pattern.compile("<img src=\"([^\"]+)\"")
                .matcher(browser.messages().stream()
                        .filter(ForwardMsg::hasDelta)
                        .map(ForwardMsg::getDelta)
                        .filter(Delta::hasNewElement)
                        .map(delta -> delta.getNewElement().getHtml().getBody())
                        .filter(html -> html.contains("_stcore/cookie"))
                        .findFirst()
                        .orElseThrow());
        assertThat(picture.find()).isTrue();
        return picture.group(1);
    }

    @Test
    void thePageSaysWhatItIsBeforeItsScriptRuns() {
        App app = App.builder()
                .function(st -> {})
                .config("weir.pageTitle", "Sales & <more>")
                .config("weir.pageDescription", "All \"figures\"")
                .config("weir.pageLanguage", "de")
                .config("weir.pageIcon", "/app/static/icon.png")
                .config("weir.pageHead", "<script nonce=\"{nonce}\" src=\"https://stats.example.com/s.js\"></script>")
                .middleware(Middlewares.filter(
                        dev.weir.web.middleware.SecurityHeaders.class,
                        Map.of("contentSecurityPolicy", "script-src 'self' 'nonce-{nonce}'")))
                .build();
        try (TestServer server = TestServer.below("tools", app)) {
            HttpResponse<byte[]> answer = server.get("/");
            String page = new String(answer.body(), StandardCharsets.UTF_8);
            Matcher nonce = Pattern.compile("nonce-([^']+)'")
                    .matcher(answer.headers()
                            .firstValue("Content-Security-Policy")
                            .orElseThrow());
            assertThat(nonce.find()).isTrue();
            assertThat(page)
                    .contains(
                            "<title>Sales &amp; &lt;more&gt;</title>",
                            "<html lang=\"de\">",
                            "<meta name=\"description\" content=\"All &quot;figures&quot;\" />",
                            "<link rel=\"shortcut icon\" href=\"/tools/app/static/icon.png\"",
                            "<script nonce=\"" + nonce.group(1)
                                    + "\" src=\"https://stats.example.com/s.js\"></script>");
            assertThat(new String(server.get("/").body(), StandardCharsets.UTF_8))
                    .doesNotContain(nonce.group(1));
        }
    }

    @Test
    void anAddressMayHave65000LettersAndMore() {
        String query = "q=" + "x".repeat(70_000);
        App app = App.of(
                st -> st.write("Got " + st.queryParams().get("q").orElseThrow().length()));
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.get("/?" + query).statusCode()).isEqualTo(200);
            try (Browser browser =
                    Browser.open(server.url(), WireOptions.ordinary().startingWith(query, ""))) {
                assertThat(browser.texts()).contains("Got 70000");
            }
        }
    }

    @Test
    void whatIsLongerIsRefusedWithALineInTheLog() {
        List<String> log = new CopyOnWriteArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger logger = Logger.getLogger("dev.weir.cli.RefusedRequests");
        logger.addHandler(handler);
        try (TestServer server = TestServer.serving(App.of(st -> {}))) {
            assertThat(server.get("/", "Cookie", "groups=" + "x".repeat(200_000))
                            .statusCode())
                    .isBetween(400, 431);
        } finally {
            logger.removeHandler(handler);
        }
        assertThat(log).singleElement().asString().contains("127.0.0.1", "weir.maxHeaderKilobytes (128)");
    }
}
