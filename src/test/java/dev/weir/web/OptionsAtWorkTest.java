package dev.weir.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.Config;
import dev.weir.wire.Config.ShowErrorLinks;
import dev.weir.wire.Config.ToolbarMode;
import dev.weir.wire.ForwardMsg;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What options do once they are set; those of sockets, uploads and hosts have tests of their own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OptionsAtWorkTest {

    private final TestServer server = TestServer.serving(
            App.builder()
                    .function(st -> {
                        String key = st.queryParams().get("key").orElse("");
                        if (!key.isEmpty()) {
                            st.call(
                                    "set_option",
                                    key,
                                    st.queryParams().get("value").orElse(""));
                        }
                        st.call("text", "mode " + st.call("get_option", "client.toolbarMode"));
                    })
                    .config("server.enableWebsocketCompression", "true")
                    .build(),
            App.builder()
                    .function(st -> st.call("text", "Hello"))
                    .mountPath("/set")
                    .config("client.toolbarMode", "viewer")
                    .config("client.showSidebarNavigation", "false")
                    .config("client.disableDataExport", "true")
                    .config("client.showErrorLinks", "false")
                    .config("ui.hideTopBar", "true")
                    .config("server.allowRunOnSave", "false")
                    .config("server.runOnSave", "true")
                    .config("global.maxCachedMessageAge", "5")
                    .config("global.minCachedMessageSize", "1")
                    .config("server.xsrfCookieSameSite", "strict")
                    .build());

    private final ServerUnderTest scripts =
            ServerUnderTest.serving(Path.of("src", "test", "apps", "options"), "weir.options");

    @AfterAll
    void stop() {
        server.close();
        scripts.close();
    }

    private static Config told(Browser browser) {
        return browser.ask(browser.rerunMessage(), ForwardMsg::hasNewSession)
                .getNewSession()
                .getConfig();
    }

    @Test
    void thePageIsToldWhatConcernsIt() {
        try (Browser browser = Browser.open(server.url("/set"))) {
            Config config = told(browser);
            assertThat(config.getToolbarMode()).isEqualTo(ToolbarMode.VIEWER);
            assertThat(config.getHideSidebarNav()).isTrue();
            assertThat(config.getDisableDataExport()).isTrue();
            assertThat(config.getShowErrorLinks()).isEqualTo(ShowErrorLinks.SHOW_ERROR_LINKS_FALSE);
            assertThat(config.getHideTopBar()).isTrue();
            assertThat(config.getAllowRunOnSave()).isFalse();
            assertThat(config.getMaxCachedMessageAge()).isEqualTo(5);
            assertThat(config.getGatherUsageStats()).isFalse();
        }
    }

    @Test
    void shortMessagesAreRememberedIfTheLimitIsLow() {
        try (Browser browser = Browser.open(server.url("/set"))) {
            assertThat(browser.messages())
                    .filteredOn(ForwardMsg::hasDelta)
                    .isNotEmpty()
                    .allMatch(message -> message.getMetadata().getCacheable());
        }
    }

    @Test
    void aScriptSetsAnOptionForAllSessions() {
        try (Browser other = Browser.open(server.url());
                Browser setter = Browser.open(
                        server.url(),
                        WireOptions.ordinary().startingWith("key=client.toolbarMode&value=minimal", ""))) {
            assertThat(setter.texts()).containsExactly("mode minimal");
            assertThat(other.rerun().texts()).containsExactly("mode minimal");
            assertThat(told(other).getToolbarMode()).isEqualTo(ToolbarMode.MINIMAL);
        }
    }

    @Test
    void aScriptSetsNoOptionThatIsReadAtTheStart() {
        try (Browser browser =
                Browser.open(server.url(), WireOptions.ordinary().startingWith("key=server.port&value=1", ""))) {
            assertThat(browser.tree().exceptions())
                    .singleElement()
                    .asString()
                    .startsWith("server.port cannot be set on the fly.");
        }
    }

    @Test
    void socketsAreCompressedOnlyIfWanted() throws IOException {
        assertThat(handshake("/_stcore/stream")).contains("101").containsIgnoringCase("permessage-deflate");
        assertThat(handshake("/set/_stcore/stream")).contains("101").doesNotContainIgnoringCase("permessage-deflate");
    }

    private String handshake(String path) throws IOException {
        String request =
                "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + server.url().getPort()
                        + "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                        + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: streamlit\r\n"
                        + "Sec-WebSocket-Extensions: permessage-deflate\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", server.url().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            StringBuilder head = new StringBuilder();
            while (head.indexOf("\r\n\r\n") < 0) {
                int next = socket.getInputStream().read();
                if (next < 0) {
                    break;
                }
                head.append((char) next);
            }
            return head.toString();
        }
    }

    @Test
    void theCookieOfFormsIsAsStrictAsWanted() {
        assertThat(server.get("/set/_stcore/health").headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).containsIgnoringCase("SameSite=strict"));
    }

    @Test
    void aScriptShowsItsDocstringAndItsLastCall() {
        try (Browser browser = Browser.open(scripts.urlOf("magic"))) {
            assertThat(browser.texts())
                    .containsExactly("The docstring of the script.", "a bare text", "the answer of the last call");
        }
    }

    @Test
    void sessionStateTakesOnlyWhatPickleCanWrite() {
        try (Browser browser = Browser.open(scripts.urlOf("pickled"))) {
            assertThat(browser.texts()).contains("number 3");
            assertThat(browser.tree().exceptions())
                    .singleElement()
                    .asString()
                    .startsWith(
                            "Cannot serialize the value (of type `<class 'function'>`) of 'function' in st.session_state.");
        }
    }
}
