package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.HandshakeRefusedException;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One browser tab's socket, against a real server. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SessionSocketTest {

    private static final int MEGABYTE = 1 << 20;

    private static final long PATIENCE_SECONDS = 30;

    private final TestServer server = TestServer.serving(
            App.builder()
                    .function(st -> st.call("text", "Hello"))
                    .config("server.maxMessageSize", "1")
                    .config("server.corsAllowedOrigins", "https://friend.example")
                    .build(),
            App.builder()
                    .function(st -> st.call("text", "Hello"))
                    .mountPath("/open")
                    .config("server.enableCORS", "false")
                    .config("server.enableXsrfProtection", "false")
                    .build());

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aTabGetsItsFirstRun() {
        try (Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("Hello");
        }
    }

    @Test
    void theProtocolIsChosenAmongTokenAndSession() {
        try (Browser browser =
                Browser.connect(server.url(), WireOptions.ordinary().resuming("some-session"))) {
            assertThat(browser.socket().subprotocol()).isEqualTo("streamlit");
        }
    }

    @Test
    void aBrowserWithoutSubprotocolIsTaken() {
        try (Browser browser = Browser.open(server.url(), WireOptions.ordinary().withoutSubprotocol())) {
            assertThat(browser.socket().subprotocol()).isEmpty();
            assertThat(browser.texts()).containsExactly("Hello");
        }
    }

    @Test
    void aDroppedTabGoesOnWithItsSession() {
        Browser first = Browser.open(server.url());
        first.socket().drop();
        try (Browser again = Browser.open(server.url(), WireOptions.ordinary().resuming(first.sessionId()))) {
            assertThat(again.sessionId()).isEqualTo(first.sessionId());
        }
    }

    @Test
    void aSessionThatIsNotThereIsReplacedByAFreshOne() {
        try (Browser browser = Browser.open(server.url(), WireOptions.ordinary().resuming("nobody-has-this"))) {
            assertThat(browser.sessionId()).isNotEmpty().isNotEqualTo("nobody-has-this");
        }
    }

    @Test
    void aSecondTabTakesTheSessionOverAndTheFirstIsNotHeardAnyMore() {
        try (Browser first = Browser.open(server.url());
                Browser second =
                        Browser.open(server.url(), WireOptions.ordinary().resuming(first.sessionId()))) {
            assertThat(second.sessionId()).isEqualTo(first.sessionId());
            BackMsg heartbeat = BackMsg.newBuilder().setAppHeartbeat(true).build();
            first.send(heartbeat);
            second.ask(heartbeat, answer -> answer.getHeartbeatAck());
            second.rerun();
            assertThat(second.messages()).noneMatch(answer -> answer.getHeartbeatAck());
        }
    }

    @Test
    void theSocketOfAnOldTabThatDiesLeavesTheSessionToTheNewOne() {
        Browser first = Browser.open(server.url());
        try (Browser second = Browser.open(server.url(), WireOptions.ordinary().resuming(first.sessionId()))) {
            first.close();
            second.rerun();
            assertThat(second.sessionId()).isEqualTo(first.sessionId());
        }
    }

    @Test
    void pagesOfThisMachineOfTheSameHostAndOfListedHostsMayConnect() {
        for (String origin : List.of(
                WireOptions.SAME, "", "http://localhost:3000", "http://127.0.0.1:1", "https://friend.example")) {
            try (Browser browser =
                    Browser.open(server.url(), WireOptions.ordinary().from(origin))) {
                assertThat(browser.texts()).as(origin).containsExactly("Hello");
            }
        }
    }

    @Test
    void pagesOfOtherHostsAreRefusedInTheHandshake() {
        for (String origin : List.of(
                "https://evil.example",
                "null",
                "https://friend.example.evil.example",
                "https://127.0.0.1.evil.example",
                "nonsense")) {
            assertThatThrownBy(() ->
                            Browser.connect(server.url(), WireOptions.ordinary().from(origin)))
                    .as(origin)
                    .isInstanceOf(HandshakeRefusedException.class)
                    .hasMessageContaining("403");
        }
    }

    @Test
    void anAppWithoutOriginProtectionTakesEverybody() {
        try (Browser browser =
                Browser.open(server.url("/open"), WireOptions.ordinary().from("https://evil.example"))) {
            assertThat(browser.texts()).containsExactly("Hello");
        }
    }

    @Test
    void aTextFrameClosesItsSocket() throws Exception {
        try (Browser browser = Browser.open(server.url())) {
            browser.socket().sendText("hello");
            assertThat(browser.socket().closed().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(1003);
        }
    }

    @Test
    void aMessageBeyondTheLimitClosesItsSocketAndOneAtTheLimitDoesNot() throws Exception {
        try (Browser browser = Browser.open(server.url())) {
            browser.socket().sendBinary(new byte[MEGABYTE]);
            browser.rerun();
            assertThat(browser.socket().closed()).isNotDone();
            browser.socket().sendBinary(new byte[MEGABYTE + 1]);
            assertThat(browser.socket().closed().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(1009);
        }
    }

    @Test
    void aMessageThatIsNoneShowsAnErrorInItsSessionOnlyAndTheSessionGoesOn() {
        try (Browser broken = Browser.open(server.url());
                Browser other = Browser.open(server.url())) {
            broken.socket().sendBinary(new byte[] {(byte) 0xFF, (byte) 0xFF, 1, 2});
            broken.awaitMessage(message -> message.getDelta().getNewElement().hasException());
            other.rerun();
            assertThat(other.tree().all("exception")).isEmpty();
            broken.rerun();
            assertThat(broken.texts()).containsExactly("Hello");
        }
    }

    @Test
    void aServerThatEndsTellsBrowsersToComeBack() throws Exception {
        TestServer ending = TestServer.serving(App.of(st -> st.call("text", "Hello")));
        Browser browser = Browser.open(ending.url());
        ending.close();
        assertThat(browser.socket().closed().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .isEqualTo(1012);
    }

    @Test
    void whenTheJvmEndsBrowsersAreToldBeforeTheirAppsEndAndNoneComesIn() throws Exception {
        try (TestServer ending = TestServer.serving(App.of(st -> st.call("text", "Hello")));
                Browser browser = Browser.open(ending.url())) {
            ending.app("").farewell();
            assertThat(browser.socket().closed().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(1012);
            try (Browser late = Browser.connect(ending.url(), WireOptions.ordinary())) {
                assertThat(late.socket().closed().get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                        .isEqualTo(1012);
            }
            assertThat(ending.get("/_stcore/health").statusCode()).isEqualTo(503);
        }
    }

    @Test
    void scriptsSeeTheHeadersAndCookiesOfTheHandshake() {
        WireOptions options = WireOptions.ordinary()
                .header("X-Team", "blue")
                .header("Cookie", "a=1; b=\"two\"; broken")
                .patientFor(Duration.ofSeconds(PATIENCE_SECONDS));
        try (Browser browser = Browser.open(server.url(), options)) {
            assertThat(server.app("").sessions().find(browser.sessionId()))
                    .map(session -> session.client())
                    .hasValueSatisfying(client -> {
                        assertThat(client.headers()).containsEntry("x-team", List.of("blue"));
                        assertThat(client.headers().keySet()).noneMatch(name -> name.startsWith("weir-"));
                        assertThat(client.cookies()).containsEntry("a", "1").containsEntry("b", "two");
                        assertThat(Optional.ofNullable(client.ipAddress())).isEmpty();
                    });
        }
    }
}
