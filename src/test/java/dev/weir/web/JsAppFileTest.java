package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** JavaScript files that make an App. */
class JsAppFileTest {

    private static final String QUAY = """
            const { Route, StaticFiles, HTTPException } = st;

            function page() {
              st.text(`berths: ${st.app_state.berths}, pilot: ${st.secrets.pilot}`);
              if (st.button("Sink")) throw new RangeError("too deep");
            }

            const app = new st.App(page, {
              routes: [
                new Route("/hello", (request) => new Response("Hello " + request.query.name, { status: 201, headers: [["Set-Cookie", "a=1"], ["Set-Cookie", "b=2"]] })),
                new Route("/ships/{id}", async (request) => Response.json({ id: request.params.id, sent: await request.json(), berths: request.app.state.berths }), { methods: ["POST"] }),
                new Route("/gone", () => { throw new HTTPException(404, "no such ship"); }),
                new Route("/deep", () => { throw new RangeError("deep"); }),
                new Route("/broken", () => { throw new Error("broken"); }),
                new Route("/text", () => "text"),
                new StaticFiles("/site", "site"),
              ],
              *lifespan() {
                console.log("One starts");
                yield { berths: 12 };
                java.nio.file.Files.writeString(java.nio.file.Path.of("LOG"), "One ended");
              },
              exception_handlers: new Map([
                [404, (request, error) => new Response("<h1>Nothing at " + request.path + "</h1>", { status: 404, headers: { "Content-Type": "text/html" } })],
                [RangeError, (request, error) => new Response("range: " + error.message, { status: 422 })],
              ]),
              on_script_error(error) {
                st.warning("Handled " + error.message);
                return error instanceof RangeError;
              },
              secrets: { pilot: "Ada" },
            });
            """;

    @TempDir
    private Path folder;

    private App app(String source) throws IOException {
        Path file = folder.resolve("quay.js");
        Files.createDirectories(folder.resolve("site"));
        Files.writeString(folder.resolve("site/index.html"), "<h1>Tides</h1>");
        return App.builder().script(Files.writeString(file, source)).build();
    }

    private String quay() {
        return QUAY.replace("LOG", folder.resolve("log.txt").toString());
    }

    private static String body(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    @Test
    void allThatTheAppSaysCounts() throws IOException {
        try (TestServer server = TestServer.serving(app(quay()))) {
            assertThat(server.failures()).isEmpty();
            HttpResponse<byte[]> hello = server.get("/hello?name=Ada%20L");
            assertThat(body(hello)).isEqualTo("Hello Ada L");
            assertThat(hello.statusCode()).isEqualTo(201);
            assertThat(hello.headers().allValues("Set-Cookie")).contains("a=1", "b=2");
            assertThat(body(server.send(HttpRequest.newBuilder(server.url("/ships/7"))
                            .POST(HttpRequest.BodyPublishers.ofString("{\"name\": \"Véga\"}")))))
                    .isEqualTo("{\"id\":\"7\",\"sent\":{\"name\":\"Véga\"},\"berths\":12}");
            assertThat(server.get("/ships/7").statusCode()).isEqualTo(405);
            assertThat(server.text("/site/")).contains("Tides");
            try (Browser browser = Browser.open(server.url())) {
                assertThat(browser.texts()).contains("berths: 12, pilot: Ada");
                assertThat(browser.click("Sink").tree().exceptions()).isEmpty();
                assertThat(browser.texts()).contains("Handled too deep");
            }
        }
        assertThat(folder.resolve("log.txt")).hasContent("One ended");
    }

    @Test
    void errorsOfRoutesGoToTheHandlerOfTheirStatusOrClass() throws IOException {
        try (TestServer server = TestServer.serving(app(quay()))) {
            assertThat(body(server.get("/gone"))).isEqualTo("<h1>Nothing at /gone</h1>");
            assertThat(body(server.get("/deep"))).isEqualTo("range: deep");
            assertThat(server.get("/deep").statusCode()).isEqualTo(422);
            assertThat(server.get("/broken").statusCode()).isEqualTo(500);
            assertThat(body(server.get("/broken"))).doesNotContain("broken");
            assertThat(server.get("/text").statusCode()).isEqualTo(500);
        }
    }

    @Test
    void aChangeOfTheFileStartsTheAppAnew() throws IOException {
        try (TestServer server = TestServer.serving(app(quay()));
                Browser before = Browser.open(server.url())) {
            Path file = Files.writeString(folder.resolve("quay.js"), quay().replace("Hello ", "Bye "));
            // Some file systems count in seconds: without this, a change within the second might go unseen.
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
            before.socket().closed().join();
            assertThat(server.text("/hello?name=Ada")).isEqualTo("Bye Ada");
            assertThat(folder.resolve("log.txt")).hasContent("One ended");
        }
    }

    @Test
    void aScriptOfItsOwnFileIsThePage() throws IOException {
        Files.writeString(folder.resolve("main.js"), "st.text('from main')");
        try (TestServer server = TestServer.serving(app("const x = new st.App('main.js')"));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("from main");
        }
    }

    @Test
    void whatIsWrongIsToldWithItsLine() throws IOException {
        assertThat(problemOf("\nnew st.App('main.js', { middleware: [] })"))
                .contains("quay.js, line 2", "has no middleware", "weir.middleware");
        assertThat(problemOf("const app = new st.App(() => {}, {\n routes: [new st.Route('/static/x', () => 1)] })"))
                .contains("quay.js, line 2", "The route '/static/x' is reserved");
        assertThat(problemOf("new st.App(5)")).contains("a script's path or a function");
        assertThat(problemOf("new st.App(function* () {})")).contains("ordinary function without parameters");
        assertThat(problemOf("new st.App((a) => {})")).contains("ordinary function without parameters");
        assertThat(problemOf("new st.App(() => {}, { routes: ['/x'] })")).contains("routes of st.App must be a list");
        assertThat(problemOf("new st.App(() => {}, { lifespan: 1 })"))
                .contains("lifespan of st.App must be a function");
        assertThat(problemOf("new st.App(() => {}, { on_script_error: 1 })"))
                .contains("on_script_error of st.App must be a function");
        assertThat(problemOf("new st.App(() => {}, { secrets: 1 })")).contains("secrets of st.App must be an object");
        assertThat(problemOf("new st.App(() => {}, { debug: 'yes' })"))
                .contains("debug of st.App must be true or false");
        assertThat(problemOf("new st.App(() => {}, { exception_handlers: { 200: () => 1 } })"))
                .contains("200 must be a status from 400 to 599");
        assertThat(problemOf("new st.App(() => {}, { routes: [new st.Route('x', () => 1)] })"))
                .contains("begins with a slash");
        assertThat(problemOf("new st.App(() => {}, { routes: [new st.Route('/x', 1)] })"))
                .contains("needs a function");
        assertThat(problemOf("new st.App(() => {}, { routes: [new st.Route('/x', () => 1, { methods: 'GET' })] })"))
                .contains("methods must be a list");
        assertThat(problemOf("new st.App(() => {}, { routes: [new st.StaticFiles('/media', 'x')] })"))
                .contains("'/media' is reserved");
        assertThat(problemOf("new st.App(async () => {})")).contains("ordinary function without parameters");
        assertThat(problemOf("new st.App('main.js', { route: [] })")).contains("has no option 'route'; it has routes");
        assertThat(problemOf("new st.App('main.js')")).contains("There is no script", "main.js");
        assertThat(problemOf("new st.App(() => {}, { lifespan: () => ({ f: () => 1 }) })"))
                .contains("holds a function, f");
    }

    private String problemOf(String source) throws IOException {
        try (TestServer server = TestServer.serving(app(source))) {
            return server.failures().getOrDefault("", "");
        }
    }
}
