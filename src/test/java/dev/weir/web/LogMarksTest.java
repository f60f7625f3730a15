package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.Lifespan;
import dev.weir.session.LogMarks;
import dev.weir.testing.wire.Browser;
import dev.weir.web.route.Routes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** What the lines of a log say about themselves: which app, which session. */
class LogMarksTest {

    /** What was marked when something happened; a log sees the same, since it asks on the same thread. */
    private record Marks(String app, String session) {
        static Marks now() {
            return new Marks(String.valueOf(MDC.get(LogMarks.APP)), String.valueOf(MDC.get(LogMarks.SESSION)));
        }
    }

    private final Map<String, Marks> seen = new ConcurrentHashMap<>();

    private final Set<String> threads = ConcurrentHashMap.newKeySet();

    private void note(String what) {
        seen.put(what, Marks.now());
    }

    @Test
    void everythingThatRunsForAnAppNamesItAndItsSession() {
        App app = App.builder()
                .mountPath("/quay")
                .function(st -> {
                    note("run");
                    threads.add(Thread.currentThread().getName());
                    st.button("Press", o -> o.onClick(() -> note("callback")));
                })
                .lifespan(context -> {
                    note("start-up");
                    return Lifespan.started(Map.of(), () -> note("shutdown"));
                })
                .onSessionStart((context, session) -> note("session starts"))
                .onSessionEnd((context, session) -> note("session ends"))
                .route(Routes.get("/route", (request, response) -> note("route")))
                .build();
        String session;
        try (TestServer server = TestServer.below("/harbour", app);
                Browser browser = Browser.open(server.url("/quay"))) {
            browser.click("Press");
            server.get("/quay/route");
            session = browser.sessionId();
        }
        Marks ofApp = new Marks("/harbour/quay", "null");
        Marks ofSession = new Marks("/harbour/quay", session);
        assertThat(seen)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "run", ofSession,
                        "callback", ofSession,
                        "session starts", ofSession,
                        "session ends", ofSession,
                        "start-up", ofApp,
                        "shutdown", ofApp,
                        "route", ofApp));
        assertThat(threads)
                .isNotEmpty()
                .allSatisfy(name -> assertThat(name).endsWith(" /harbour/quay " + LogMarks.brief(session)));
        assertThat(MDC.getCopyOfContextMap()).isNullOrEmpty();
    }

    @Test
    void whatWasMarkedBeforeHoldsAgainAfterwards() {
        try (LogMarks.Mark outer = LogMarks.app("/outer")) {
            try (LogMarks.Mark inner = LogMarks.session("/inner", "1234")) {
                assertThat(Marks.now()).isEqualTo(new Marks("/inner", "1234"));
            }
            assertThat(Marks.now()).isEqualTo(new Marks("/outer", "null"));
        }
        assertThat(MDC.getCopyOfContextMap()).isNull();
    }
}
