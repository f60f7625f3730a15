package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dev.weir.App;
import dev.weir.St;
import dev.weir.cli.EmbeddedServer;
import dev.weir.config.ConfigSources;
import dev.weir.web.Apps;
import dev.weir.web.Runners;
import dev.weir.web.WeirApps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table that a person edits in a browser, by mouse and keyboard. */
class EditorInPageTest {

    private static final double PATIENCE_MILLIS = 60_000;

    /** Pixels from the table's top to the middle of its first row, and from row to row. */
    private static final double FIRST_ROW = 52;

    private static final double ROW = 35;

    /** Pixels from the left to the box that selects a row, and to the middle of each column. */
    private static final double BOX = 15;

    private static final double NAME = 145;
    private static final double TONS = 365;
    private static final double AFLOAT = 590;

    record Ship(String name, int tons, boolean afloat) {}

    private static void page(St st) {
        List<Ship> ships = st.dataEditor(
                List.of(new Ship("Anna", 5, true), new Ship("Bo", 9, false)),
                o -> o.numRows("dynamic").key("ed"));
        ships.forEach(s -> st.text(s.name() + " " + s.tons() + " " + s.afloat()));
    }

    private static Locator.ClickOptions at(double x, int row) {
        return new Locator.ClickOptions().setPosition(x, FIRST_ROW + row * ROW);
    }

    /** Types over what is in the cell that is open. */
    private static void type(Page page, String text) {
        Locator field = page.locator("#portal textarea, #portal input").first();
        field.fill(text);
        field.press("Enter");
        assertThat(field).hasCount(0);
    }

    @Test
    void cellsAreTypedOverAndRowsAreAddedAndDeleted() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        WeirApps apps = new WeirApps(
                List.of(App.of(EditorInPageTest::page)), any -> Apps.configOf(any, Map.of()), new Runners());
        try (EmbeddedServer server = new EmbeddedServer(
                                ConfigSources.ofProcess()
                                        .withFlags(Map.of(
                                                "server.port", List.of("0"), "server.address", List.of("127.0.0.1")))
                                        .load(),
                                apps,
                                Optional.empty())
                        .start();
                Chromium chromium = new Chromium()) {
            Page page = chromium.open(server.url().toString());
            Locator texts = page.getByTestId("stText");
            Locator table = page.getByTestId("stDataFrame");
            assertThat(texts).hasText(new String[] {"Anna 5 true", "Bo 9 false"});
            assertThat(table.locator("canvas").first()).isVisible();

            table.click(at(NAME, 0).setClickCount(2));
            type(page, "Annabel");
            assertThat(texts).hasText(new String[] {"Annabel 5 true", "Bo 9 false"});
            table.click(at(TONS, 0).setClickCount(2));
            type(page, "7");
            assertThat(texts).hasText(new String[] {"Annabel 7 true", "Bo 9 false"});
            table.click(at(AFLOAT, 0));
            assertThat(texts).hasText(new String[] {"Annabel 7 false", "Bo 9 false"});

            table.click(at(NAME, 2));
            assertThat(texts).hasCount(3);
            type(page, "Cy"); // the first cell of a new row is open
            assertThat(texts).hasText(new String[] {"Annabel 7 false", "Bo 9 false", "Cy 0 false"});

            table.click(at(BOX, 1));
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Delete row(s)"))
                    .click();
            assertThat(texts).hasText(new String[] {"Annabel 7 false", "Cy 0 false"});
            assertThat(chromium.errors()).isEmpty();
        }
    }
}
