package dev.weir.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.weir.App;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.ConfigSources;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A million rows that stay in DuckDB, looked at in a browser. */
class LargeTableTest {

    private static final String SHIPS = "select i as number, 'ship ' || i as name, i % 7 as a, i % 11 as b, i * 2 as"
            + " c, i * 1.5 as d, i % 2 = 0 as e, 'port ' || i % 5 as f, i % 13 as g, i % 17 as h from range(1000000) r(i)"
            + " order by i";

    private static void hasCell(Page page, String text) {
        page.waitForFunction(
                "text => [...document.querySelectorAll('[data-testid=\"stDataFrame\"] td')].some(td => td.textContent"
                        + " === text)",
                text);
    }

    @Test
    void aPersonSeesTheFirstRowsAndScrollsToTheLast() {
        App app = App.of(st -> st.dataframe(st.connection("duckdb").lazy(SHIPS)));
        try (EmbeddedServer server = new EmbeddedServer(
                                ConfigSources.ofProcess()
                                        .withFlags(Map.of(
                                                "server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                                        .load(),
                                new WeirApps(List.of(app), a -> Apps.configOf(a, Map.of()), new Runners()),
                                Optional.empty())
                        .start();
                Chromium chromium = new Chromium()) {
            AtomicLong bytes = new AtomicLong();
            Page page = chromium.open("about:blank");
            page.onWebSocket(socket -> socket.onFrameReceived(
                    frame -> bytes.addAndGet(frame.binary() == null ? 0 : frame.binary().length)));
            page.navigate(server.url().toString());
            hasCell(page, "ship 1");
            long first = bytes.get();
            assertThat(first).isLessThan(300_000);

            Locator scroller = page.locator("[data-testid=stDataFrame] .dvn-scroller");
            scroller.evaluate("e => e.scrollTop = e.scrollHeight");
            hasCell(page, "ship 999999");
            assertThat(bytes.get() - first).as("bytes for the last rows").isLessThan(900_000);
            assertThat(chromium.errors()).isEmpty();
        }
    }
}
