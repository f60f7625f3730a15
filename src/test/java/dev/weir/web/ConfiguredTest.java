package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.AppSession;
import dev.weir.BackgroundTask;
import dev.weir.Lifespan;
import dev.weir.ScriptErrorHandler;
import dev.weir.ScriptFailure;
import dev.weir.SessionListener;
import dev.weir.St;
import dev.weir.cache.Caches;
import dev.weir.command.CookieOffers;
import dev.weir.config.Config;
import dev.weir.config.Option;
import dev.weir.config.Options;
import dev.weir.connection.SqlSources;
import dev.weir.media.ComponentFolders;
import dev.weir.secrets.Secrets;
import dev.weir.session.SessionSettings;
import dev.weir.testing.wire.Browser;
import dev.weir.web.error.Failure;
import dev.weir.web.error.WebExceptionHandler;
import dev.weir.web.route.Routes;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an operator says of an app in options, without code: each does what the builder's setting does, and a slip is told with its place. */
class ConfiguredTest {

    private static final String HERE = ConfiguredTest.class.getName() + "$";

    private static final int PATIENCE_SECONDS = 60;

    /** Of the options that any text is good for; the rest has a bad value below. */
    private static final Set<String> ANY_TEXT = Set.of(
            "weir.pageDescription",
            "weir.pageHead",
            "weir.pageIcon",
            "weir.pageLanguage",
            "weir.pageTitle",
            "weir.roles",
            // In a WAR only, where HostWarIT sets them; under ./weir run MainTest.
            "weir.mountPath",
            "weir.script");

    /** Makes the list that the others write to. */
    public static final class Diary implements Lifespan {
        @Override
        public Started start(AppContext app) {
            return Lifespan.started(Map.of("log", new LinkedBlockingQueue<String>()));
        }
    }

    @SuppressWarnings("unchecked")
    private static BlockingQueue<String> diary(AppContext app) {
        return (BlockingQueue<String>) Objects.requireNonNull(app.state().get("log"));
    }

    public static final class Arrived implements SessionListener {
        @Override
        public void on(AppContext app, AppSession session) {
            diary(app).add("arrived");
        }
    }

    public static final class Left implements SessionListener {
        @Override
        public void on(AppContext app, AppSession session) {
            diary(app).add("left");
        }
    }

    public static final class Tick implements BackgroundTask {
        @Override
        public void run(AppContext app) {
            diary(app).add("tick");
        }
    }

    /** Gives the next line of the list. */
    public static final class Next extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            try {
                String line = diary(Routes.app(request)).poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                response.getWriter().print(line);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Path("/tides")
    public static final class Tides {
        @GET
        public String high() {
            return "6:05";
        }
    }

    public static final class Harbour extends Application {
        @Override
        public Set<Class<?>> getClasses() {
            return Set.of(Tides.class);
        }
    }

    public static final class Crash extends HttpServlet {
        private static final long serialVersionUID = 1L;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            throw new IllegalStateException("the crane fell");
        }
    }

    public static final class Stamp implements Filter {
        private String with = "";

        @Override
        public void init(FilterConfig config) {
            with = config.getInitParameter("with");
        }

        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            ((HttpServletResponse) response).addHeader("X-Stamp", with);
            chain.doFilter(request, response);
        }
    }

    public static final class Sorry implements WebExceptionHandler {
        @Override
        public void handle(HttpServletRequest request, HttpServletResponse response, Failure failure)
                throws IOException {
            response.getWriter().print("Sorry");
        }
    }

    public static final class Gentle implements ScriptErrorHandler {
        @Override
        public boolean handle(St st, ScriptFailure failure) {
            st.text("Gently: " + failure.message());
            return true;
        }
    }

    private static App app(String option, String value) {
        return App.builder().function(st -> {}).config(option, value).build();
    }

    @Test
    void classesInOptionsAreWhatTheyWouldBeInCode(@TempDir java.nio.file.Path folder) throws IOException {
        Files.writeString(folder.resolve("index.html"), "Manual");
        App app = App.of(st -> {
            throw new IllegalArgumentException("no rope");
        });
        Map<String, List<String>> options = Map.of(
                "weir.lifespan", List.of(HERE + "Diary"),
                "weir.onSessionStart", List.of(HERE + "Arrived"),
                "weir.onSessionEnd", List.of(HERE + "Left"),
                "weir.maxDisconnectedSessions", List.of("0"),
                "weir.middleware", List.of(HERE + "Stamp?with=7", HERE + "Stamp?with=a%26b"),
                "weir.onScriptError", List.of(HERE + "Gentle"),
                "weir.exceptionHandlers",
                        List.of("404=" + HERE + "Sorry", "java.lang.IllegalStateException=" + HERE + "Sorry"),
                "weir.routes",
                        List.of(
                                "/next=" + HERE + "Next",
                                "/api=" + HERE + "Tides",
                                "/v2=" + HERE + "Harbour",
                                "/manual=folder:" + folder,
                                "/crash=" + HERE + "Crash"));
        try (TestServer server = TestServer.told(options, app)) {
            assertThat(server.failures()).isEmpty();
            assertThat(server.text("/api/tides")).isEqualTo("6:05");
            assertThat(server.text("/v2/tides")).isEqualTo("6:05");
            assertThat(server.text("/manual/")).isEqualTo("Manual");
            assertThat(server.get("/").headers().allValues("X-Stamp")).containsExactly("7", "a&b");
            assertThat(server.text("/static/none.js")).isEqualTo("Sorry");
            assertThat(server.text("/crash")).isEqualTo("Sorry");
            Browser browser = Browser.open(server.url());
            assertThat(server.text("/next")).isEqualTo("arrived");
            assertThat(browser.texts()).containsExactly("Gently: no rope");
            browser.socket().drop();
            assertThat(server.text("/next")).isEqualTo("left");
        }
    }

    @Test
    void workInTheBackgroundIsDoneAgainAndAgain() {
        App app = App.builder()
                .function(st -> {})
                .config("weir.lifespan", HERE + "Diary")
                .config("weir.every", "PT0.01S=" + HERE + "Tick")
                .config("weir.routes", "/next=" + HERE + "Next")
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.text("/next")).isEqualTo("tick");
            assertThat(server.text("/next")).isEqualTo("tick");
        }
    }

    @Test
    void withDebugAnAnswerHasTheStackTrace() {
        App app = App.builder()
                .function(st -> {})
                .config("weir.routes", "/crash=" + HERE + "Crash")
                .config("weir.debug", "true")
                .build();
        try (TestServer server = TestServer.serving(app)) {
            assertThat(server.text("/crash")).contains("the crane fell", "Crash.doGet");
        }
    }

    @Test
    void theLimitsOfSessionsAreThoseOfTheOptions() {
        App app = App.builder()
                .function(st -> {})
                .config("weir.outboxBytes", "70000")
                .config("weir.sendSeconds", "3")
                .config("weir.closedTabSeconds", "4")
                .config("server.disconnectedSessionTTL", "5")
                .config("weir.maxDisconnectedSessions", "6")
                .build();
        Config config = Apps.configOf(app, Map.of());
        SessionSettings settings = new AppSettings(
                        new LiveContext(app, config, Secrets.of(Map.of()), new Caches()),
                        new ComponentFolders(),
                        new SqlSources(java.nio.file.Path.of("")),
                        new CookieOffers(InstantSource.fixed(Instant.EPOCH)))
                .get();
        assertThat(settings.outboxBytes()).isEqualTo(70_000);
        assertThat(settings.sendTime()).isEqualTo(Duration.ofSeconds(3));
        assertThat(settings.closedTabTime()).isEqualTo(Duration.ofSeconds(4));
        assertThat(settings.reconnectTime()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.maxDetached()).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "weir.closedTabSeconds | -1 | between 0 and",
                "weir.containerLogin | perhaps | true or false",
                "weir.keepSessions | often | true or false",
                "weir.debug | maybe | true or false",
                "weir.every | PT1M | two parts",
                "weir.every | soon=java.lang.String | no duration such as PT10M",
                "weir.every | PT0S=dev.weir.web.ConfiguredTest$Tick | a pause above zero",
                "weir.every | PT1M=java.lang.String | must be a dev.weir.BackgroundTask",
                "weir.exceptionHandlers | 200=dev.weir.web.ConfiguredTest$Sorry | from 400 to 599",
                "weir.exceptionHandlers | 404=java.lang.String | must be a dev.weir.web.error.WebExceptionHandler",
                "weir.exceptionHandlers | java.lang.String=dev.weir.web.ConfiguredTest$Sorry | must be a java.lang.Throwable",
                "weir.javascriptContexts | 0 | between 1 and 256",
                "weir.lifespan | no.Such | there is no class no.Such",
                "weir.maxDisconnectedSessions | many | a whole number",
                "weir.maxHeaderKilobytes | 1 | between 8 and 1024",
                "weir.middleware | java.lang.String | must be a jakarta.servlet.Filter",
                "weir.onScriptError | java.lang.String | must be a dev.weir.ScriptErrorHandler",
                "weir.onSessionEnd | java.lang.String | must be a dev.weir.SessionListener",
                "weir.onSessionStart | no.Such | there is no class no.Such",
                "weir.outboxBytes | 1 | between 65536 and",
                "weir.routes | /static/x=folder:site | is reserved",
                "weir.routes | /x=java.lang.String | neither a servlet nor",
                "weir.routes | x=folder:site | begin with a slash",
                "weir.sendSeconds | 0 | between 1 and 3600",
                "weir.shutdownSeconds | -1 | between 0 and 3600",
                "weir.trustedProxies | nowhere | no range of IP addresses"
            })
    void whatCannotBeUsedIsToldWithItsOptionAndItsValue(String option, String value, String reason) {
        try (TestServer server =
                TestServer.serving(app(option, value), App.of(st -> {}).at("/other"))) {
            assertThat(server.failures().get("")).contains(option, value, reason);
            assertThat(server.statusOf("/other/_stcore/health")).isEqualTo(200);
        }
    }

    @Test
    void anOptionThatIsNoneIsToldWithTheOneThatWasMeant() {
        try (TestServer server = TestServer.serving(app("weir.closedTabSecond", "1"))) {
            assertThat(server.failures().get(""))
                    .contains("weir.closedTabSecond. Did you mean --weir.closedTabSeconds");
        }
    }

    @Test
    void everyOptionOfWeirsIsAmongThem() throws NoSuchMethodException {
        Set<String> tried = new TreeSet<>(ANY_TEXT);
        for (String line : ConfiguredTest.class
                .getDeclaredMethod(
                        "whatCannotBeUsedIsToldWithItsOptionAndItsValue", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class)
                .value()) {
            tried.add(line.substring(0, line.indexOf(' ')));
        }
        List<String> weirs = Options.all().stream()
                .map(Option::key)
                .filter(key -> key.startsWith("weir."))
                .toList();
        assertThat(tried).containsExactlyInAnyOrderElementsOf(weirs);
    }
}
