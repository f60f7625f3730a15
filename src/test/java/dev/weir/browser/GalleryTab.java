package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A tab that walks through the gallery by its menu, and what a person sees and does there. */
final class GalleryTab {

    /** Whom the page asks for the map below points; the test answers in its place. */
    private static final String TILES = "https://basemaps.cartocdn.com/";

    private static final String EMPTY_MAP = "{\"version\": 8, \"sources\": {}, \"layers\": []}";

    /** A list that was not closed is there, and at rest, sooner than this. */
    private static final double LISTED_MILLIS = 3_000;

    private final Chromium chromium;
    private final Page page;
    private int errorsBefore;

    GalleryTab(Chromium chromium, Page page) {
        this.chromium = chromium;
        this.page = page;
        page.route(
                TILES + "**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setBody(EMPTY_MAP)
                        .setHeaders(Map.of("Access-Control-Allow-Origin", "*"))));
    }

    Page page() {
        return page;
    }

    /** Goes to a page by the menu, which may be out of sight on a phone, and waits until its script has ended. */
    void visit(String name, String title) {
        errorsBefore = chromium.errors().size();
        page.locator("[data-testid=stSidebarNav] a[href$='/gallery-" + name + "']")
                .dispatchEvent("click");
        assertThat(page.locator("h1").first()).hasText(Pattern.compile("^" + title + "$"));
        assertThat(page.getByText("The code of this page")).isVisible();
    }

    /** Nothing failed since the page was opened, on the page or the console, and nobody else was asked for anything. */
    void nothingFailed(int boxesWanted) {
        noException(boxesWanted);
        List<String> errors = chromium.errors();
        assertThat(errors.subList(errorsBefore, errors.size())).isEmpty();
        assertThat(chromium.strangers()).allSatisfy(url -> assertThat(url).startsWith(TILES));
    }

    /** The page has no box of an exception but these; for a visitor too hasty for the page's files, which go with it. */
    void noException(int boxesWanted) {
        assertThat(byId("stException")).hasCount(boxesWanted);
    }

    Locator byId(String testId) {
        return page.getByTestId(testId);
    }

    /** Every one of these elements is there for people to see. */
    void shows(String... testIds) {
        for (String id : testIds) {
            assertThat(byId(id).first()).isVisible();
        }
    }

    /** The script answered with a line of this text. */
    void says(String text) {
        assertThat(byId("stMainBlockContainer")
                        .locator("p, [data-testid=stText], [data-testid=stAlert]")
                        .filter(new Locator.FilterOptions().setHasText(text))
                        .first())
                .isVisible();
    }

    /** Something that is called exactly so; the code of the page has it in quotes. */
    Locator called(String text) {
        return byId("stMain")
                .getByText(text, new Locator.GetByTextOptions().setExact(true))
                .first();
    }

    void press(String name) {
        named(AriaRole.BUTTON, name).first().click();
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name));
    }

    /** A widget by its label. */
    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first();
    }

    /** Types into a widget that lists what fits, and picks from its list, which closes whenever the page scrolls: it is opened again then. */
    void pick(Locator field, String option) {
        Locator listed = page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option));
        page.waitForCondition(() -> {
            field.fill(option);
            try {
                listed.click(new Locator.ClickOptions().setTimeout(LISTED_MILLIS));
                return true;
            } catch (TimeoutError closed) {
                return false;
            }
        });
    }

    /** Clicks with the mouse at a place in an element, in pixels from its corner. */
    void clickAt(Locator element, double x, double y) {
        element.scrollIntoViewIfNeeded();
        element.click(new Locator.ClickOptions().setPosition(x, y));
    }

    /** Something was painted: lines and shapes of a chart, or the canvas of a table. */
    void inked(Locator element) {
        assertThat(element.locator(".mark-line path, .mark-area path, .mark-rect path, .mark-symbol path, canvas")
                        .first())
                .isAttached();
    }

    /** The picture, sound or film has arrived and can be read. */
    void plays(Locator media) {
        page.waitForCondition(() -> Boolean.TRUE.equals(
                media.evaluate("m => m.tagName === 'IMG' ? m.complete && m.naturalWidth > 0 : m.readyState > 0")));
    }
}
