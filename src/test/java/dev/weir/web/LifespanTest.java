package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.Lifespan;
import dev.weir.testing.wire.Browser;
import dev.weir.web.route.Routes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The app's own code at its start, while its sessions come and go, and at its end. */
class LifespanTest {

    private final List<String> log = new CopyOnWriteArrayList<>();

    @Test
    void startUpComesBeforeTheFirstRequestAndShutdownAfterTheLastSession() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        App app = App.builder()
                .function(st -> log.add("run"))
                .lifespan(context -> {
                    log.add("start-up");
                    return Lifespan.started(Map.of(), () -> log.add("shutdown"));
                })
                .onSessionStart((context, session) -> log.add("session starts"))
                .onSessionEnd((context, session) -> {
                    log.add("session ends");
                    ended.countDown();
                })
                .build();
        try (TestServer server = TestServer.serving(app)) {
            log.add("port is open");
            Browser.open(server.url()).close();
        }
        ended.await();
        assertThat(log)
                .containsExactly("start-up", "port is open", "session starts", "run", "session ends", "shutdown");
    }

    @Test
    void whatStartUpMadeIsThereForRoutesScriptsAndHooks() {
        App app = App.builder()
                .function(st -> st.text("script: " + st.appState().get("who")))
                .lifespan(context -> Lifespan.started(Map.of("who", "me")))
                .onSessionStart(
                        (context, session) -> log.add("hook: " + context.state().get("who")))
                .route(Routes.get(
                        "/who",
                        (request, response) -> response.getWriter()
                                .print("route: " + Routes.app(request).state().get("who"))))
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("script: me");
            assertThat(server.text("/who")).isEqualTo("route: me");
            assertThat(log).containsExactly("hook: me");
        }
    }

    @Test
    void anAppWhoseStartUpFailsLeavesTheOthersServing() {
        App broken = App.builder()
                .function(st -> {})
                .mountPath("/broken")
                .lifespan(context -> {
                    throw new IllegalStateException("no database at db.internal");
                })
                .build();
        try (TestServer server = TestServer.serving(broken, App.of(st -> {}))) {
            assertThat(server.statusOf("/broken/_stcore/health")).isEqualTo(503);
            assertThat(server.text("/broken/")).contains("start-up").doesNotContain("db.internal");
            assertThat(server.statusOf("/_stcore/health")).isEqualTo(200);
            assertThat(server.failures()).containsOnlyKeys("/broken");
            assertThat(server.failures().get("/broken")).contains("no database at db.internal");
        }
    }

    @Test
    void aShutdownThatHangsIsCutOff() {
        CountDownLatch interrupted = new CountDownLatch(1);
        App app = App.builder()
                .function(st -> {})
                .shutdownTime(Duration.ofMillis(50))
                .lifespan(context -> Lifespan.started(Map.of(), () -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        interrupted.countDown();
                    }
                }))
                .build();
        TestServer.serving(app).close();
        assertThat(interrupted).satisfies(latch -> latch.await());
    }

    @Test
    void backgroundWorkRunsAgainAlthoughItFailedAndEndsBeforeTheLifespan() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        App app = App.builder()
                .function(st -> {})
                .lifespan(context -> Lifespan.started(Map.of("n", 1), () -> log.add("shutdown")))
                .every(Duration.ofMillis(1), context -> {
                    log.add("work " + context.state().get("n"));
                    twice.countDown();
                    throw new IllegalStateException("on purpose");
                })
                .build();
        try (TestServer server = TestServer.serving(app)) {
            twice.await();
            assertThat(server.url()).isNotNull();
        }
        assertThat(log).startsWith("work 1", "work 1").endsWith("shutdown");
    }

    @Test
    void listenersThatFailHarmNobody() {
        App app = App.builder()
                .function(st -> st.text("hello"))
                .onSessionStart((context, session) -> {
                    throw new IllegalStateException("on purpose");
                })
                .build();
        try (TestServer server = TestServer.serving(app);
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("hello");
        }
    }
}
