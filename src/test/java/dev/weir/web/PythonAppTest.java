package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.cli.EmbeddedServer;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Upload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Apps that are declared in Python, behind one real server: {@code src/test/apps/python}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PythonAppTest {

    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private EmbeddedServer server;

    @BeforeAll
    void start() {
        server = EmbeddedServer.serving(
                Path.of("src/test/apps/python"), Map.of("server.port", "0", "server.address", "127.0.0.1"));
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private URI url(String path) {
        return URI.create(server.url() + path);
    }

    private HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url(path));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    private String text(String path) {
        return get(path).body();
    }

    // ---- routes

    @Test
    void aRouteStandsAtTheRootOfItsApp() {
        assertThat(text("/routes/robots.txt")).isEqualTo("User-agent: *");
    }

    @Test
    void aRouteSeesItsParametersTheQueryAndTheState() {
        assertThat(text("/routes/items/7?a=1&a=%20b&c="))
                .contains("\"id\":7")
                .contains("[[\"a\",\"1\"],[\"a\",\" b\"],[\"c\",\"\"]]")
                .contains("\"state\":\"good morning\"")
                .contains("\"url\":\"" + url("/routes/items/7?a=1&a=%20b&c=") + "\"")
                .contains("\"other\":\"" + url("/routes/upper/a") + "\"");
    }

    @Test
    void whatARouteDoesNotTakeIsThePage() {
        assertThat(text("/routes/items/seven")).contains("<!doctype html>");
        assertThat(text("/routes/")).contains("<!doctype html>");
        assertThat(text("/routes/_stcore/health")).isEqualTo("ok");
    }

    @Test
    void aSlashTooManyOrTooFewIsRedirected() {
        HttpResponse<String> answer = get("/routes/blocking/");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("location"))
                .contains(url("/routes/blocking").toString());
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatAreAllowed() {
        HttpResponse<String> answer = get("/routes/echo");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("allow")).contains("POST");
        assertThat(get("/routes/numbers").body()).isEqualTo("[1,2,3]");
        assertThat(send(HttpRequest.newBuilder(url("/routes/numbers")).DELETE()).statusCode())
                .isEqualTo(204);
        assertThat(send(HttpRequest.newBuilder(url("/routes/numbers")).POST(BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void headHasTheHeadersOfGetAndNoBody() {
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(url("/routes/robots.txt")).method("HEAD", BodyPublishers.noBody()));
        assertThat(answer.headers().firstValue("content-length")).contains("13");
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void plainFunctionsRunInAThreadOfTheirOwn() {
        assertThat(text("/routes/blocking")).startsWith("weir-endpoint");
    }

    @Test
    void aLargeBodyArrivesInPieces() {
        byte[] body = new byte[3_000_000];
        assertThat(send(HttpRequest.newBuilder(url("/routes/echo"))
                                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))))
                        .body())
                .contains("\"length\":3000000");
    }

    @Test
    void aFormHasFieldsAndFiles() {
        String form = """
                --edge\r
                Content-Disposition: form-data; name="name"\r
                \r
                Ada é\r
                --edge\r
                Content-Disposition: form-data; name="file"; filename="ü.txt"\r
                Content-Type: text/plain\r
                \r
                content\r
                --edge--\r
                """;
        assertThat(send(HttpRequest.newBuilder(url("/routes/form"))
                                .header("Content-Type", "multipart/form-data; boundary=edge")
                                .POST(BodyPublishers.ofString(form)))
                        .body())
                .isEqualTo("{\"name\":\"Ada é\",\"file\":\"ü.txt\",\"text\":\"content\"}");
    }

    @Test
    void repeatedHeadersOfAResponseAllArrive() {
        HttpResponse<String> answer = get("/routes/cookies", "Cookie", "a=kept; b=\"x\"");
        assertThat(answer.body()).isEqualTo("kept");
        assertThat(answer.headers().allValues("set-cookie"))
                .containsExactly("a=1; Max-Age=60; Path=/; HttpOnly; SameSite=lax", "b=2; Path=/; SameSite=lax");
        assertThat(answer.headers().allValues("x-twice")).containsExactly("one", "two");
    }

    @Test
    void aResponseStreams() {
        HttpResponse<String> answer = get("/routes/events");
        assertThat(answer.headers().firstValue("content-type"))
                .hasValueSatisfying(t -> assertThat(t).startsWith("text/event-stream"));
        assertThat(answer.body()).isEqualTo("data: 0\n\ndata: 1\n\ndata: 2\n\n");
    }

    @Test
    void aBackgroundTaskRunsAfterTheResponse() {
        assertThat(text("/routes/background")).isEqualTo("sent");
        assertThat(text("/routes/done")).contains("done");
    }

    @Test
    void twoRequestsAreServedAtOnce() {
        HttpRequest request = HttpRequest.newBuilder(url("/routes/meet")).build();
        List<CompletableFuture<HttpResponse<String>>> both = List.of(
                http.sendAsync(request, BodyHandlers.ofString()), http.sendAsync(request, BodyHandlers.ofString()));
        assertThat(both.stream().map(f -> f.join().body())).containsExactly("met", "met");
    }

    @Test
    void anExceptionIsA500ThatTellsNothing() {
        HttpResponse<String> answer = get("/routes/boom");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).isEqualTo("Internal Server Error");
    }

    @Test
    void anHttpExceptionIsItsStatus() {
        HttpResponse<String> answer = get("/routes/teapot");
        assertThat(answer.statusCode()).isEqualTo(418);
        assertThat(answer.body()).isEqualTo("short and stout");
    }

    @Test
    void aHeaderCannotSmuggleAnother() {
        HttpResponse<String> answer = get("/routes/smuggle");
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.headers().firstValue("x-injected")).isEmpty();
    }

    @Test
    void anyAsgiApplicationCanBeMounted() {
        assertThat(text("/routes/asgi/x/y")).isEqualTo("/routes/asgi /routes/asgi/x/y");
    }

    // ---- files

    @Test
    void aFolderIsServedWithItsIndexAndItsOwn404() {
        assertThat(text("/routes/site/")).isEqualTo("<h1>Index</h1>\n");
        assertThat(get("/routes/site/deep").headers().firstValue("location"))
                .contains(url("/routes/site/deep/").toString());
        assertThat(text("/routes/site/deep/")).isEqualTo("<h1>Deep</h1>\n");
        HttpResponse<String> missing = get("/routes/site/nothing");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).isEqualTo("Lost\n");
    }

    @Test
    void nothingOutsideOfAFolderIsServed() {
        for (String path : List.of("%2e%2e/app.py", "deep/%2e%2e/%2e%2e/app.py", "..%5capp.py", "C:/x", "%00")) {
            assertThat(get("/routes/site/" + path).body()).doesNotContain("import");
        }
    }

    @Test
    void aRangeOfAFileIsServed() {
        HttpResponse<String> part = get("/routes/site/digits.txt", "Range", "bytes=2-4");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("234");
        assertThat(part.headers().firstValue("content-range")).contains("bytes 2-4/10");
        assertThat(get("/routes/site/digits.txt", "Range", "bytes=-3").body()).isEqualTo("789");
        assertThat(get("/routes/site/digits.txt", "Range", "bytes=20-").statusCode())
                .isEqualTo(416);
        assertThat(get("/routes/site/digits.txt", "Range", "bytes=0-1,3-4").body())
                .isEqualTo("0123456789");
    }

    @Test
    void anUnchangedFileIsNotSentAgain() {
        String tag = get("/routes/site/digits.txt").headers().firstValue("etag").orElseThrow();
        assertThat(get("/routes/site/digits.txt", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aFileToDownloadHasAName() {
        assertThat(get("/routes/file").headers().firstValue("content-disposition"))
                .contains("attachment; filename*=utf-8''na%C3%AFve.py");
        assertThat(get("/routes/html").body()).isEqualTo("<p>é</p>");
        assertThat(get("/routes/old").headers().firstValue("location")).contains("upper/moved");
    }

    // ---- sockets

    @Test
    void aSocketTakesAndGivesTextAndBytes() throws Exception {
        Talk talk = new Talk();
        WebSocket socket = http.newWebSocketBuilder()
                .subprotocols("quiet", "loud")
                .buildAsync(socketUrl("/routes/shout"), talk)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertThat(socket.getSubprotocol()).isEqualTo("loud");
        socket.sendText("hello é", true).join();
        assertThat(talk.next()).isEqualTo("HELLO É");
        socket.sendText("x".repeat(100_000), true).join();
        assertThat(talk.next()).isEqualTo("X".repeat(100_000));
        socket.sendBinary(ByteBuffer.wrap(new byte[] {1, 2, 3}), true).join();
        assertThat(talk.next()).isEqualTo("[3, 2, 1]");
        socket.sendText("bye", true).join();
        assertThat(talk.next()).isEqualTo("closed 4001 as you wish");
    }

    @Test
    void anApplicationLearnsThatItsSocketIsGone() throws Exception {
        WebSocket socket = http.newWebSocketBuilder()
                .buildAsync(socketUrl("/routes/shout"), new Talk())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        socket.sendClose(4321, "").get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        String done = text("/routes/done");
        for (int i = 0; i < 100 && !done.contains("left 4321"); i++) {
            done = text("/routes/done");
        }
        assertThat(done).contains("left 4321");
    }

    @Test
    void aSocketCanBeRefused() {
        assertThat(handshakeStatus("/routes/refuse")).isEqualTo(403);
    }

    private int handshakeStatus(String path) {
        try {
            http.newWebSocketBuilder().buildAsync(socketUrl(path), new Talk()).join();
            return 101;
        } catch (CompletionException e) {
            return e.getCause() instanceof WebSocketHandshakeException refused
                    ? refused.getResponse().statusCode()
                    : 0;
        }
    }

    private URI socketUrl(String path) {
        return URI.create(url(path).toString().replaceFirst("^http", "ws"));
    }

    /** What a socket said, as texts. */
    private static final class Talk implements WebSocket.Listener {
        private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
        private final StringBuilder part = new StringBuilder();

        @Nullable
        String next() throws InterruptedException {
            return said.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
            part.append(data);
            if (last) {
                said.add(part.toString());
                part.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket socket, ByteBuffer data, boolean last) {
            byte[] bytes = new byte[data.remaining()];
            data.get(bytes);
            said.add(java.util.Arrays.toString(bytes));
            socket.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            said.add("closed " + code + " " + reason);
            return null;
        }
    }

    // ---- lifespan

    @Test
    void whatTheLifespanCachedIsWarmForTheFirstVisitor() {
        try (Browser browser = Browser.open(url("/routes"))) {
            assertThat(browser.texts()).containsExactly("model WARM", "loaded 1 times", "state good morning");
        }
    }

    @Test
    void anErrorInStartUpStopsThatAppOnly() {
        assertThat(get("/broken/").statusCode()).isEqualTo(503);
        assertThat(get("/broken/").body()).doesNotContain("database");
    }

    @Test
    void aFileThatOnlySpeaksOfAnAppIsAPlainScript() {
        try (Browser browser = Browser.open(url("/plain"))) {
            assertThat(browser.texts()).containsExactly("plain App");
        }
    }

    // ---- middleware

    @Test
    void middlewareIsAroundEverythingInItsOrder() {
        for (String path : List.of("/around/", "/around/count", "/around/_stcore/health")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.headers().allValues("x-mark")).as(path).containsExactly("inner", "outer");
            assertThat(answer.headers().allValues("set-cookie")).contains("inner=1", "outer=1");
            assertThat(answer.headers().firstValue("x-dispatch")).contains("-1");
        }
        assertThat(get("/around/_stcore/health").headers().allValues("set-cookie"))
                .anyMatch(cookie -> cookie.startsWith("_streamlit_xsrf="));
    }

    @Test
    void middlewareAnswersInPlaceOfWhatIsInside() {
        HttpResponse<String> answer = get("/around/blocked");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).isEqualTo("blocked");
        assertThat(answer.headers().allValues("x-mark")).containsExactly("inner", "outer");
    }

    @Test
    void thePageItsFilesAndItsSocketWorkInsideMiddleware() {
        String page = text("/around/");
        String script = page.replaceAll("(?s).*src=\"([^\"]+main\\.js)\".*", "$1");
        HttpResponse<String> file = send(HttpRequest.newBuilder(URI.create(server.url() + script)));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).isNotEmpty();
        try (Browser browser = Browser.open(url("/around"))) {
            assertThat(browser.texts()).contains("inside");
            browser.upload("File", new Upload("a.bin", "application/octet-stream", new byte[1_000_000]));
            assertThat(browser.texts()).contains("inside", "got 1000000");
        }
        assertThat(text("/around/handshakes")).startsWith("[\"outer\",\"inner\"");
    }

    @Test
    void aBodyThatMiddlewareReadIsThereForTheRoute() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(url("/around/body"))
                .header("x-read", "yes")
                .POST(BodyPublishers.ofString("read twice")));
        assertThat(answer.headers().firstValue("x-dispatch")).contains("10");
        assertThat(answer.body()).isEqualTo("read twice");
    }

    @Test
    void longAnswersAreCompressedForThoseWhoAskForIt() throws IOException {
        HttpResponse<byte[]> answer = http.sendAsync(
                        HttpRequest.newBuilder(url("/around/long"))
                                .header("Accept-Encoding", "gzip")
                                .build(),
                        BodyHandlers.ofByteArray())
                .join();
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("0123456789".repeat(500));
        }
        assertThat(get("/around/long").headers().firstValue("content-encoding")).isEmpty();
    }

    @Test
    void otherOriginsAreAnsweredAsAllowed() {
        HttpResponse<String> friend = get("/around/count", "Origin", "https://friend.example");
        assertThat(friend.headers().firstValue("access-control-allow-origin")).contains("https://friend.example");
        assertThat(get("/around/count", "Origin", "https://foe.example")
                        .headers()
                        .firstValue("access-control-allow-origin"))
                .isEmpty();
        HttpResponse<String> preflight = send(HttpRequest.newBuilder(url("/around/count"))
                .headers("Origin", "https://friend.example", "Access-Control-Request-Method", "POST")
                .method("OPTIONS", BodyPublishers.noBody()));
        assertThat(preflight.body()).isEqualTo("OK");
        assertThat(preflight.headers().firstValue("access-control-allow-methods"))
                .contains("GET, POST");
    }

    @Test
    void aSessionLivesInASignedCookie() {
        HttpResponse<String> first = get("/around/count");
        assertThat(first.body()).isEqualTo("{\"count\":1}");
        String cookie = first.headers().allValues("set-cookie").stream()
                .filter(c -> c.startsWith("session="))
                .map(c -> c.split(";")[0])
                .findFirst()
                .orElseThrow();
        assertThat(get("/around/count", "Cookie", cookie).body()).isEqualTo("{\"count\":2}");
        assertThat(get("/around/count", "Cookie", cookie + "x").body()).isEqualTo("{\"count\":1}");
        assertThat(get("/around/count", "Cookie", "session=" + cookie.substring(9))
                        .body())
                .isEqualTo("{\"count\":1}");
    }

    @Test
    void exceptionsAreAnsweredByTheNearestHandler() {
        assertThat(get("/around/missing").statusCode()).isEqualTo(404);
        assertThat(text("/around/missing")).isEqualTo("nothing here: gone");
        assertThat(text("/around/teapot")).isEqualTo("tea");
        assertThat(get("/around/broken").statusCode()).isEqualTo(500);
        assertThat(text("/around/broken")).isEqualTo("we are sorry");
    }

    // ---- constructor

    @Test
    void theScriptCanBeAFunctionWithAnErrorHandler() {
        try (Browser browser = Browser.open(url("/function"))) {
            assertThat(browser.texts()).contains("from a function");
            browser.click("Fail");
            assertThat(browser.texts()).contains("from a function", "handled: on purpose");
            assertThat(browser.tree().exceptions()).isEmpty();
            browser.click("Fail loudly");
            assertThat(browser.tree().exceptions()).hasSize(1);
        }
    }

    @Test
    void debugShowsTracebacksOfTheAppsOwnLines() {
        String answer = text("/function/boom");
        assertThat(answer).contains("ValueError: traceback please").contains("app.py");
        assertThat(answer).doesNotContain("_weir_stack");
    }

    @Test
    void theConstructorRefusesWhatItCannotUse() {
        assertThat(text("/function/refused"))
                .contains(
                        "\"script\":\"TypeError: script_path must be a path or a function without parameters, not int\"")
                .contains("\"async\":\"TypeError: The script function async_page must be a plain function")
                .contains("\"generator\":\"TypeError: The script function generator_page must be a plain function")
                .contains("\"argument\":\"TypeError: The script function page_with_argument must not take arguments\"")
                .contains("\"secrets\":\"TypeError: secrets must be a mapping, not list\"")
                .contains("\"secret\":\"TypeError: secrets.a.b cannot be a secret: object")
                .contains("\"secret key\":\"TypeError: secrets.a has the key 1: keys must be texts\"")
                .contains("\"no script\":\"TypeError: script_path must be a path or a function")
                .contains("\"unnamed\":\"TypeError: The script function <lambda> must be defined in a file\"")
                .contains("\"handler\":\"TypeError: on_script_error must be a function, not int\"")
                .contains("\"routes\":\"TypeError: routes must be a list, not int\"")
                .contains("\"middlewares\":\"TypeError: middleware must be a list, not str\"")
                .contains("\"answers\":\"TypeError: exception_handlers must be a mapping, not list\"")
                .contains("\"answer\":\"TypeError: The exception handler for 404 must be a function, not str\"")
                .contains("\"base core\":\"ValueError: The route /component")
                .contains("\"base media\":\"ValueError: The route /media is at a reserved address")
                .contains("\"base static\":\"ValueError: The route /static is at a reserved address")
                .contains("\"taken\":\"RuntimeError: lifespan() of this App was taken")
                .contains("\"lifespan\":\"TypeError: lifespan must be a function, not int\"")
                .contains("\"route\":\"TypeError: routes must hold Route, Mount or WebSocketRoute objects, not str\"")
                .contains("\"media\":\"ValueError: The route /media/x is at a reserved address")
                .contains("\"core\":\"ValueError: The route /_stcore is at a reserved address")
                .contains("\"socket\":\"ValueError: The route /component/x is at a reserved address")
                .contains("\"static\":\"ValueError: The route /static/ is at a reserved address")
                .contains("\"near\":\"nothing\"")
                .contains("\"middleware\":\"TypeError: middleware must hold starlette.middleware.Middleware objects")
                .contains("\"handlers\":\"TypeError: exception_handlers are found by status code or exception class")
                .contains("\"option\":\"ValueError: There is no option 'server.prt'; did you mean 'server.port'?\"")
                .contains("\"config\":\"TypeError: config must be a mapping of options, not list\"")
                .contains("\"run\":\"RuntimeError: This App is served already")
                .contains("\"path\":\"sub/main.py\"")
                .contains("\"absolute\":true")
                .contains("\"same class\":true");
    }
}
