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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** A component of the second generation in a browser: its JavaScript gets data, and tells states and triggers. */
class ComponentInPageTest {

    private static final double PATIENCE_MILLIS = 60_000;

    private static final String HTML = "<button id='raise'>Raise</button><button id='fire'>Fire</button>";
    private static final String CSS = "button { color: rgb(1, 2, 3); }";
    private static final String JS = """
            export default function ({ parentElement, data, setStateValue, setTriggerValue }) {
              parentElement.querySelector("#raise").onclick = () => setStateValue("level", data.step + 1);
              parentElement.querySelector("#fire").onclick = () => setTriggerValue("fired", "now");
            }
            """;

    private final List<String> calls = new CopyOnWriteArrayList<>();

    private void page(St st) {
        var result = st.component(
                "gauge",
                o -> o.html(HTML)
                        .css(CSS)
                        .js(JS)
                        .data(Map.of("step", 6))
                        .byDefault(Map.of("level", 1))
                        .on("level", () -> calls.add("level"))
                        .on("fired", () -> calls.add("fired")));
        st.text("level " + result.get("level") + ", fired " + result.get("fired") + ", calls " + calls);
        st.button("Again");
    }

    @Test
    void statesStayAndTriggersCountOnce() {
        Config config = ConfigSources.ofProcess()
                .withFlags(Map.of("server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                .load();
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        App app = App.builder().function(this::page).build();
        WeirApps apps = new WeirApps(List.of(app), any -> Apps.configOf(any, Map.of()), new Runners());
        try (EmbeddedServer server = new EmbeddedServer(config, apps, Optional.empty()).start();
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(server.url() + "/");
            assertThat(page.getByText("level 1, fired null, calls []")).isVisible();
            assertThat(page.locator("#raise")).hasCSS("color", "rgb(1, 2, 3)");
            page.locator("#raise").click();
            assertThat(page.getByText("level 7, fired null, calls [level]")).isVisible();
            page.locator("#fire").click();
            assertThat(page.getByText("level 7, fired now, calls [level, fired]"))
                    .isVisible();
            page.getByText("Again").click();
            assertThat(page.getByText("level 7, fired null, calls [level, fired]"))
                    .isVisible();
            assertThat(chromium.errors()).isEmpty();
            assertThat(chromium.strangers()).isEmpty();
        }
    }
}
