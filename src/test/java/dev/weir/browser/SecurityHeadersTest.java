package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.weir.App;
import dev.weir.St;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.Config;
import dev.weir.config.ConfigSources;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import dev.weir.web.middleware.Middlewares;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page under the content security policy of the ready-made middleware. */
class SecurityHeadersTest {

    private static final double PATIENCE_MILLIS = 60_000;

    private static void draw(St st) {
        st.title("Strict");
        st.markdown("**bold** and :red[red], $x^2$");
        st.latex("x^2");
        st.html("<p id='own'>own html</p>");
        st.dataframe(List.of(Map.of("a", 1), Map.of("a", 2)));
        st.lineChart(List.of(1, 3, 2));
        st.call("graphviz_chart", "digraph { one -> two }");
        st.call("plotly_chart", Map.of("data", List.of(Map.of("type", "scatter", "y", List.of(1, 3, 2)))));
        st.numberInput("Number");
    }

    @Test
    void everythingIsDrawnAndNothingIsRefused() {
        App app = App.builder()
                .function(SecurityHeadersTest::draw)
                .middleware(Middlewares.securityHeaders())
                .build();
        Config config = ConfigSources.ofProcess()
                .withFlags(Map.of("server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                .load();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        WeirApps apps = new WeirApps(List.of(app), any -> Apps.configOf(any, Map.of()), new Runners());
        try (EmbeddedServer server = new EmbeddedServer(config, apps, Optional.empty()).start();
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(server.url() + "/");
            assertThat(page.getByText("own html")).isVisible();
            assertThat(page.getByTestId("stDataFrame").locator("canvas").first())
                    .isVisible();
            assertThat(page.getByTestId("stVegaLiteChart").locator("canvas,svg").first())
                    .isVisible();
            assertThat(page.getByTestId("stGraphVizChart").locator("svg").first())
                    .isVisible();
            assertThat(page.getByTestId("stPlotlyChart").locator("svg").first()).isVisible();
            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.strangers()).isEmpty();
        }
    }
}
