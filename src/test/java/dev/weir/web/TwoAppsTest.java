package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Several apps in one servlet context. */
class TwoAppsTest {

    @Test
    void appsAtTheRootAndBelowItShareNothing() {
        App root = App.of(st -> st.call("text", "Root"));
        App admin = App.of(st -> st.call("text", "Admin")).at("/admin");
        try (TestServer server = TestServer.serving(root, admin);
                Browser one = Browser.open(server.url());
                Browser two = Browser.open(server.url("/admin"));
                Browser thief = Browser.open(
                        server.url("/admin"), WireOptions.ordinary().resuming(one.sessionId()))) {
            assertThat(one.texts()).containsExactly("Root");
            assertThat(two.texts()).containsExactly("Admin");
            assertThat(thief.sessionId()).isNotEqualTo(one.sessionId());
            assertThat(server.app("").sessions().all()).hasSize(1);
            assertThat(server.app("/admin").sessions().all()).hasSize(2);
        }
    }

    @Test
    void theLongestMountPathWinsAndNamesAreComparedWhole() {
        App a = App.of(st -> st.call("text", "a")).at("/a");
        App ab = App.of(st -> st.call("text", "a/b")).at("/a/b");
        try (TestServer server = TestServer.serving(a, ab);
                Browser inner = Browser.open(server.url("/a/b"))) {
            assertThat(inner.texts()).containsExactly("a/b");
            assertThat(server.statusOf("/a/bc")).isEqualTo(200);
            assertThat(server.statusOf("/ab")).isEqualTo(404);
            assertThat(server.statusOf("/")).isEqualTo(404);
        }
    }

    @Test
    void anAppThatCannotStartLeavesTheOthersServing() {
        App missing = App.builder()
                .script(Path.of("nowhere", "none.py").toAbsolutePath())
                .mountPath("/broken")
                .build();
        App wrong = App.builder()
                .function(st -> {})
                .mountPath("/wrong")
                .config("server.maxUploadSize", "many")
                .build();
        try (TestServer server = TestServer.serving(missing, wrong, App.of(st -> st.call("text", "Here")));
                Browser browser = Browser.open(server.url())) {
            assertThat(browser.texts()).containsExactly("Here");
            assertThat(server.statusOf("/broken/")).isEqualTo(503);
            assertThat(server.statusOf("/wrong/_stcore/health")).isEqualTo(503);
        }
    }

    @Test
    void eachAppAnswersUnderItsOwnHostNames() {
        App strict = App.builder()
                .function(st -> {})
                .config("server.allowedHosts", "*.example.com")
                .build();
        try (TestServer server = TestServer.serving(strict, App.of(st -> {}).at("/open"))) {
            assertThat(statusFor(server, "app.example.com", "/")).isEqualTo(200);
            assertThat(statusFor(server, "APP.example.com:8501", "/")).isEqualTo(200);
            assertThat(statusFor(server, "example.com.evil.net", "/")).isEqualTo(400);
            assertThat(statusFor(server, "evil.net", "/open/")).isEqualTo(200);
        }
    }

    private static int statusFor(TestServer server, String host, String path) {
        return server.statusOf(
                "GET " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n", new byte[0]);
    }
}
