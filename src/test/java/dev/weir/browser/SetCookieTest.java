package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.weir.App;
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

/** A cookie on its way from a script into a browser, with the page's own means and under a strict policy. */
class SetCookieTest {

    private static final double PATIENCE_MILLIS = 60_000;

    @Test
    void aCookieThatAScriptSetsIsThereWhenThePageIsLoadedAgain() {
        App app = App.builder()
                .function(st -> {
                    st.write("Theme: " + st.context().cookies().getOrDefault("theme", "none"));
                    if (st.button("Go dark")) {
                        st.setCookie("theme", "dark");
                        st.write("Done");
                    }
                })
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
            assertThat(page.getByText("Theme: none")).isVisible();
            page.waitForResponse(
                    answer -> answer.url().contains("/_stcore/cookie/") && answer.status() == 200,
                    () -> page.getByText("Go dark").click());
            assertThat(page.getByText("Done")).isVisible();
            page.reload();
            assertThat(page.getByText("Theme: dark")).isVisible();
            assertThat(page.evaluate("document.cookie").toString()).doesNotContain("theme");
            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.strangers()).isEmpty();
        }
    }
}
