package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** When sessions end whose sockets are gone: soon if the page was left, later if the network was. */
class LeavingTest {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

    private App app(String closedTabSeconds) {
        return App.builder()
                .function(st -> st.text("Hello"))
                .config("weir.closedTabSeconds", closedTabSeconds)
                .onSessionEnd((context, session) -> ended.add(session.id()))
                .build();
    }

    private static Browser again(TestServer server, Browser before) {
        return Browser.open(server.url(), WireOptions.ordinary().resuming(before.sessionId()));
    }

    @Test
    void aPageThatWasClosedEndsItsSessionAndALostNetworkDoesNot() throws InterruptedException {
        try (TestServer server = TestServer.serving(app("0"))) {
            Browser lost = Browser.open(server.url());
            lost.socket().drop();
            Browser closed = Browser.open(server.url());
            closed.socket().close();
            Browser left = Browser.open(server.url());
            left.socket().leave();
            assertThat(ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(left.sessionId());
            for (Browser other : new Browser[] {lost, closed}) {
                try (Browser again = again(server, other)) {
                    assertThat(again.sessionId()).isEqualTo(other.sessionId());
                }
            }
            try (Browser again = again(server, left)) {
                assertThat(again.sessionId()).isNotEqualTo(left.sessionId());
            }
            assertThat(ended).isEmpty();
        }
    }

    @Test
    void whoComesBackAtOnceGoesOn() {
        try (TestServer server = TestServer.serving(app("3600"))) {
            Browser left = Browser.open(server.url());
            left.socket().leave();
            try (Browser again = again(server, left)) {
                assertThat(again.sessionId()).isEqualTo(left.sessionId());
            }
            assertThat(ended).isEmpty();
        }
    }
}
