package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.weir.App;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.testing.ReverseProxy;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What a real browser says when its page is loaded again, left and closed, and what it does when the network is lost. */
class LeavingPageTest {

    private static final int PATIENCE_SECONDS = 60;

    private final BlockingQueue<String> ended = new LinkedBlockingQueue<>();

    private String nextEnd() throws InterruptedException {
        return String.valueOf(ended.poll(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static String session(Page page) {
        assertThat(page.getByText("Session ")).isVisible();
        return page.getByText("Session ").textContent().substring("Session ".length());
    }

    @Test
    void aLostNetworkKeepsTheSessionAndAPageThatIsLeftEndsIt() throws InterruptedException {
        App app = App.builder()
                .function(st -> {
                    st.text("Session " + st.context().sessionId());
                    st.button("Again");
                    st.text("Run " + st.state().update("runs", 0, n -> n + 1));
                })
                .config("weir.closedTabSeconds", "0")
                .onSessionEnd((context, session) -> ended.add(session.id()))
                .build();
        Config config = ConfigSources.ofProcess()
                .withFlags(Map.of("server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                .load();
        PlaywrightAssertions.setDefaultAssertionTimeout(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        WeirApps apps = new WeirApps(List.of(app), any -> Apps.configOf(any, Map.of()), new Runners());
        try (EmbeddedServer server = new EmbeddedServer(config, apps, Optional.empty()).start();
                ReverseProxy network = ReverseProxy.before(server.url());
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(network.url() + "/");
            String first = session(page);

            page.waitForWebSocket(network::cut);
            page.getByText("Again").click();
            assertThat(page.getByText("Run 2")).isVisible();
            assertThat(session(page)).isEqualTo(first);
            assertThat(ended).isEmpty();

            page.reload();
            assertThat(nextEnd()).isEqualTo(first);
            String second = session(page);
            assertThat(second).isNotEqualTo(first);

            page.navigate("about:blank");
            assertThat(nextEnd()).isEqualTo(second);
            page.goBack();
            String third = session(page);
            assertThat(third).isNotEqualTo(second);

            page.close();
            assertThat(nextEnd()).isEqualTo(third);
        }
    }
}
