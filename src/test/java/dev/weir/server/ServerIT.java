package dev.weir.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.browser.AppWar;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Upload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.arquillian.container.test.api.Deployer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What has to work on every server. harbour.war is there all the time, pier.war and ferry.war come and go in the tests at the end. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@SuppressWarnings("NullAway.Init") // Arquillian fills the fields.
class ServerIT {

    private static final String PIER = "pier";
    private static final String FERRY = "ferry";

    /** Late enough for tests that need nothing but harbour.war. */
    private static final int WITH_PIER = Order.DEFAULT + 1;

    private static final int REDEPLOYING = WITH_PIER + 3;
    private static final int AT_THE_END = REDEPLOYING + 1;

    private static final int REDEPLOYMENTS = 10;
    /**
     * The JDK's own method handles for records softly remember the type they were last used with: equals, hashCode and toString of three
     * undeployed WARs at most, until memory is wanted. What it compiled for threads that wait may hold one more.
     */
    private static final int HELD_BY_THE_JVM = 4;

    private static final int UPLOAD_BYTES = 50 << 20;

    /** More than a frame of any server's default, and more than Tyrus takes unasked. */
    private static final int LONG_TEXT = 5 << 20;

    /** For sockets that say good-bye. */
    private static final Duration A_WHILE = Duration.ofMinutes(1);

    @ArquillianResource
    private StockServer server;

    @ArquillianResource
    private Deployer deployer;

    @Deployment(name = "harbour", testable = false)
    static Archive<?> harbour() throws IOException {
        return packed(
                "harbour",
                Harbour.class,
                Harbour.Pilot.class,
                Harbour.Muster.class,
                Harbour.Later.class,
                Harbour.Echo.class,
                Ships.class,
                Visitors.class);
    }

    @Deployment(name = PIER, testable = false, managed = false)
    static Archive<?> pier() throws IOException {
        return packed(PIER, Pier.class, Visitors.class);
    }

    @Deployment(name = FERRY, testable = false, managed = false)
    static Archive<?> ferry() throws IOException {
        return packed(FERRY);
    }

    /** The WAR inside an archive: see {@link ServerContainer#deploy}. */
    private static Archive<?> packed(String name, Class<?>... classes) throws IOException {
        Path war = AppWar.ofRoot(
                Path.of("target", "servers-" + name + ".war"),
                Path.of("src/test/apps/servers").resolve(name),
                List.of(classes));
        return ShrinkWrap.create(GenericArchive.class, name + ".war").add(new FileAsset(war.toFile()), name + ".war");
    }

    private URI app(String mount) {
        return URI.create(server.url("harbour") + mount);
    }

    private static Browser open(URI app) {
        return Browser.open(app, StockServer.WIRE);
    }

    private String stateOfPier() {
        return client().get(app("/java/pier")).body();
    }

    private Client client() {
        return new Client();
    }

    @Test
    void thePageAndItsFilesAreServed() {
        HttpResponse<String> page = client().get(app("/"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        String script = page.body().replaceFirst("(?s).*<script[^>]* src=\"([^\"]+)\".*", "$1");
        assertThat(client().get(app("/").resolve(script))
                        .headers()
                        .firstValue("Content-Type")
                        .orElse(""))
                .startsWith("text/javascript");
        assertThat(client().get(app("/WEB-INF/app/app.py")).statusCode()).isEqualTo(404);
    }

    @Test
    void aDeepLinkOpensItsPage() {
        assertThat(client().get(app("/Tides")).body()).contains("<html");
        try (Browser browser = Browser.open(app(""), StockServer.WIRE.startingWith("", "Tides"))) {
            assertThat(browser.texts()).contains("Tides");
        }
    }

    @ParameterizedTest
    @CsvSource({"'',Python", "/js,JavaScript", "/java,Java", "/single,one file"})
    void aWidgetRerunsTheScriptThroughTheSocket(String mount, String language) {
        try (Browser browser = open(app(mount))) {
            assertThat(browser.socket().subprotocol()).isEqualTo("streamlit");
            assertThat(browser.texts()).contains("Harbour in " + language, "Age is 40");
            assertThat(browser.set("Age", 41).texts()).contains("Age is 41");
        }
    }

    @Test
    void aMessageOfMegabytesPassesTheSocket() {
        try (Browser browser = open(app(""))) {
            assertThat(browser.set("Text", "x".repeat(LONG_TEXT)).texts())
                    .contains("Text has " + LONG_TEXT + " letters");
        }
    }

    @Test
    void aFileOf50MegabytesIsUploaded() {
        byte[] papers = new byte[UPLOAD_BYTES];
        papers[UPLOAD_BYTES - 1] = 7;
        try (Browser browser = open(app(""))) {
            browser.upload("Papers", new Upload("papers.bin", "application/octet-stream", papers));
            assertThat(browser.texts()).contains("papers.bin has " + UPLOAD_BYTES + " bytes, the last is 7");
        }
    }

    @Test
    void aPartOfAMediaFileIsSent() {
        try (Browser browser = open(app(""))) {
            String url = browser.find("Fetch").text("url");
            HttpResponse<String> part = client().get(app("/").resolve("/harbour" + url), "Range", "bytes=2-4");
            assertThat(part.statusCode()).isEqualTo(206);
            assertThat(part.headers().firstValue("Content-Range")).hasValue("bytes 2-4/10");
            assertThat(part.body()).isEqualTo("234");
        }
    }

    @Test
    void routesAnswerInPython() {
        HttpResponse<String> ship = client().send(app("/ships/7"), "POST", BodyPublishers.ofString("Vega"));
        assertThat(ship.statusCode()).isEqualTo(201);
        assertThat(ship.body()).isEqualTo("{\"id\": 7, \"body\": \"Vega\"}");
        assertThat(client().get(app("/ships/7")).statusCode()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/java", "/single"})
    void restResourcesAnswer(String mount) {
        HttpResponse<String> ship = client().get(app(mount + "/api/ships/7"));
        assertThat(ship.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        assertThat(ship.body()).isEqualTo("{\"id\": 7}");
        assertThat(client().get(app(mount + "/api/nothing")).statusCode()).isEqualTo(404);
    }

    @Test
    void restResourcesReadBodiesAndChooseStatuses() {
        HttpResponse<String> named = client().send(
                        app("/java/api/ships"), "POST", BodyPublishers.ofString("Vega"), "Content-Type", "text/plain");
        assertThat(named.body()).isEqualTo("named Vega");
        assertThat(client().get(app("/java/api/ships/0")).statusCode()).isEqualTo(404);
    }

    @Test
    void aServletWithInjectionAnswersFromAnotherThread() {
        assertThat(client().get(app("/java/later")).body()).isEqualTo("later, pilot");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/java"})
    void socketsOfTheAppsOwnEcho(String mount) {
        assertThat(client().echo(app(mount + "/echo"), "ahoy")).isEqualTo("ahoy");
    }

    @Test
    void middlewareStandsAroundRoutesPagesAndSocketsInItsOrder() throws IOException {
        for (String path : List.of("/crew", "/", "/_stcore/health", "/_stcore/host-config")) {
            assertThat(client().get(app(path)).headers().allValues("X-Mark"))
                    .as(path)
                    .containsExactly("inner", "outer");
            assertThat(client().get(app("/java" + path)).headers().allValues("X-Mark"))
                    .as("/java" + path)
                    .containsExactly("outer", "inner");
        }
        assertThat(Client.handshake(app("/_stcore/stream")))
                .startsWith("HTTP/1.1 101")
                .contains("inner", "outer");
        assertThat(Client.handshake(app("/java/_stcore/stream")))
                .startsWith("HTTP/1.1 101")
                .contains("inner", "outer");
    }

    @Test
    void whatTheLifespanMadeIsThereAndBackgroundWorkRuns() {
        assertThat(client().get(app("/crew")).body()).isEqualTo("seven");
        assertThat(client().get(app("/java/crew")).body()).isEqualTo("three");
        assertThat(client().get(app("/java/ticks")).body()).isEqualTo("ticks");
        try (Browser browser = open(app("/java"))) {
            assertThat(browser.texts()).contains("Crew of three");
        }
    }

    @Test
    void appsOfOneWarShareNothing() {
        try (Browser first = open(app(""));
                Browser second = open(app("/js"));
                Browser third = open(app("/java"))) {
            first.set("Age", 1);
            second.set("Age", 2);
            third.set("Age", 3);
            assertThat(first.texts()).contains("Age is 1");
            assertThat(second.texts()).contains("Age is 2");
            assertThat(third.texts()).contains("Age is 3");
        }
        assertThat(client().get(app("/_stcore/health"), "Accept", "application/json")
                        .body())
                .contains("/js", "/java", "/single")
                .doesNotContain("DOWN");
    }

    @Test
    void aSessionGoesOnAfterItsSocketWasLost() {
        String id;
        try (Browser first = open(app(""))) {
            assertThat(first.set("Age", 50).texts()).contains("Age is 50", "Run 2");
            id = first.sessionId();
            first.socket().drop();
        }
        try (Browser again = Browser.open(app(""), StockServer.WIRE.resuming(id))) {
            assertThat(again.sessionId()).isEqualTo(id);
            assertThat(again.texts()).contains("Run 3");
        }
    }

    @Test
    void theServersBasicLoginMakesTheUser() {
        Visitor ada = new Visitor(app("/java"));
        assertThat(ada.get("/auth/login").statusCode()).isEqualTo(401);
        ada.authorize();
        HttpResponse<String> in = ada.get("/auth/login");
        assertThat(in.statusCode()).as(in.body()).isEqualTo(302);
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/harbour/java/");
        assertThat(ada.page()).contains("In true ada [pilot]");
        assertThat(new Visitor(app("/java")).page()).contains("In false null null");
    }

    @Test
    @Order(WITH_PIER)
    void twoWarsWithPythonRunSideBySide() {
        deployer.deploy(PIER);
        try (Browser there = open(server.url(PIER));
                Browser here = open(app(""))) {
            assertThat(there.set("Boats", 5).texts()).contains("Pier in Python", "Boats: 10");
            assertThat(here.set("Age", 41).texts()).contains("Age is 41");
        }
        assertThat(stateOfPier()).isEqualTo("started");
    }

    @Test
    @Order(WITH_PIER + 1)
    void theServersFormLoginMakesTheUser() {
        Visitor ada = new Visitor(URI.create(server.url(PIER) + "/java"));
        HttpResponse<String> asked = ada.get("/auth/login");
        // Most servers show the form at once, Jetty sends the browser to it.
        HttpResponse<String> form = asked.headers()
                .firstValue("Location")
                .map(URI::create)
                .map(ada::get)
                .orElse(asked);
        assertThat(form.body()).contains("j_security_check");
        HttpResponse<String> sent = ada.post(
                "/auth/j_security_check", "j_username=" + StockServer.USER + "&j_password=" + StockServer.PASSWORD);
        HttpResponse<String> in =
                ada.get(sent.headers().firstValue("Location").map(URI::create).orElseThrow());
        assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/pier/java/");
        assertThat(ada.page()).contains("In true ada [pilot]");
        assertThat(ada.get("/auth/logout").statusCode()).isEqualTo(302);
        assertThat(ada.page()).contains("In false null null");
    }

    @Test
    @Order(WITH_PIER + 2)
    void aWarWithJavascriptRunsBesideOneWithPython() {
        deployer.deploy(FERRY);
        try (Browser there = open(server.url(FERRY));
                Browser here = open(server.url(PIER))) {
            assertThat(there.set("Cars", 7).texts()).contains("Ferry in JavaScript", "Cars: 14");
            assertThat(here.set("Boats", 5).texts()).contains("Pier in Python", "Boats: 10");
        }
        deployer.undeploy(FERRY);
    }

    @Test
    @Order(REDEPLOYING)
    void tenRedeploymentsTellBrowsersToComeBackAndDisturbNobody() throws Exception {
        for (int i = 0; i < REDEPLOYMENTS; i++) {
            try (Browser there = open(server.url(PIER))) {
                assertThat(there.texts()).contains("Boats: 6");
                deployer.undeploy(PIER);
                assertThat(there.socket().closed().get(A_WHILE.toSeconds(), TimeUnit.SECONDS))
                        .isEqualTo(1012);
            }
            StockServer.await(A_WHILE, () -> stateOfPier().equals("ended"));
            assertThat(stateOfPier()).isEqualTo("ended");
            deployer.deploy(PIER);
        }
        deployer.undeploy(PIER);
        try (Browser here = open(app(""))) {
            assertThat(here.texts()).contains("Age is 40");
        }
        StockServer.await(A_WHILE, () -> server.weirsInMemory() == 1);
        assertThat(server.weirsInMemory())
                .as("WARs in memory, of which one is served")
                .isBetween(1, 1 + HELD_BY_THE_JVM + server.heldByItself());
    }

    @Test
    @Order(AT_THE_END)
    void aServerThatStopsTellsBrowsersToComeBack() throws Exception {
        try (Browser browser = open(app(""))) {
            assertThat(browser.texts()).contains("Age is 40");
            server.stop();
            // WildFly itself says good-bye (1001) before it tells its applications.
            assertThat(browser.socket().closed().get(A_WHILE.toSeconds(), TimeUnit.SECONDS))
                    .isIn(1001, 1012);
        }
    }
}
