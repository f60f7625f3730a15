package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

/** Pages of the gallery that show something: text, tables, charts, media. */
interface GalleryOfElements {

    GalleryTab tab();

    @Test
    default void textIsDrawn() {
        GalleryTab tab = tab();
        tab.visit("text", "Text");
        tab.shows(
                "stHeading",
                "stCaptionContainer",
                "stHeadingDivider",
                "stMarkdown",
                "stText",
                "stCode",
                "stJson",
                "stHtml",
                "stHelp");
        assertThat(tab.page().locator(".katex-display").first()).isVisible();
        assertThat(tab.page().locator("table").first()).containsText("Sedov");
        assertThat(tab.byId("stMain").locator("hr").last()).isVisible();
        assertThat(tab.byId("stMain").getByText("In the yard").first()).isVisible();
        assertThat(tab.byId("stSpace")).isAttached();
        assertThat(tab.byId("stHelp")).containsText("sail");
        tab.says("Code and what it does: 7 masts");
        tab.nothingFailed(0);
    }

    @Test
    default void messagesAndProgressAreDrawnAndMove() {
        GalleryTab tab = tab();
        tab.visit("status", "Status");
        tab.shows("stException", "stProgress", "stExpander", "stSkeletonElement");
        assertThat(tab.byId("stAlert")).hasCount(4);
        assertThat(tab.byId("stException")).containsText("IndexError");
        tab.press("Wait a moment");
        tab.shows("stSpinner");
        tab.says("The tide is in.");
        tab.press("Set sail");
        assertThat(tab.called("At sea")).isVisible();
        tab.press("Fill it");
        assertThat(tab.byId("stMetricValue")).containsText("12 m");
        tab.press("Count down");
        tab.says("Cast off!");
        tab.press("Raise a toast");
        tab.shows("stToast");
        tab.press("Let balloons fly");
        assertThat(tab.byId("stBalloons")).isAttached();
        tab.press("Let it snow");
        assertThat(tab.byId("stSnow")).isAttached();
        tab.nothingFailed(1);
    }

    @Test
    default void metricsAreDrawn() {
        GalleryTab tab = tab();
        tab.visit("metrics", "Metrics");
        tab.shows("stMetric", "stMetricDelta", "stMetricDeltaDescription");
        assertThat(tab.byId("stMetric")).hasCount(11);
        assertThat(tab.byId("stMetricChart")).hasCount(3);
        tab.byId("stButtonGroup").getByText("South").click();
        assertThat(tab.byId("stMetricValue").getByText("180 m")).isVisible();
        tab.nothingFailed(0);
    }

    @Test
    default void tablesAreSelectedFromAndChanged() {
        GalleryTab tab = tab();
        tab.visit("tables", "Tables");
        tab.shows("stDataFrame", "stTable");
        Locator ships = tab.byId("stDataFrame").first();
        tab.inked(ships);
        tab.clickAt(ships, 16, 52);
        tab.says("Selected: Gorch Fock");
        Locator crew = tab.byId("stDataFrame").last();
        tab.clickAt(crew, 629, 122);
        tab.says("3 of 3 are aboard: Ada, Grace, Linus");
        tab.nothingFailed(0);
    }

    @Test
    default void columnsOfAllTypesAreDrawn() {
        GalleryTab tab = tab();
        tab.visit("columns", "Column types");
        assertThat(tab.byId("stDataFrame")).hasCount(4);
        for (Locator table : tab.byId("stDataFrame").all()) {
            tab.inked(table);
        }
        tab.clickAt(tab.byId("stDataFrame").last(), 85, 52);
        tab.says("Last greeted: Vasa");
        tab.nothingFailed(0);
    }

    @Test
    default void chartsAreDrawn() {
        GalleryTab tab = tab();
        tab.visit("charts", "Charts");
        assertThat(tab.byId("stVegaLiteChart")).hasCount(5);
        tab.byId("stButtonGroup").getByText("normalize").click();
        for (Locator chart : tab.byId("stVegaLiteChart").all()) {
            tab.inked(chart);
        }
        tab.nothingFailed(0);
    }

    @Test
    default void chartsFromDescriptionsTellWhatWasPicked() {
        GalleryTab tab = tab();
        tab.visit("specs", "Chart descriptions");
        tab.inked(tab.byId("stVegaLiteChart").last());
        tab.byId("stVegaLiteChart").first().locator(".mark-symbol path").nth(3).click();
        tab.says("Picked: Sedov");
        Locator first =
                tab.byId("stPlotlyChart").locator(".scatterlayer .points path").first();
        first.scrollIntoViewIfNeeded();
        BoundingBox at = first.boundingBox();
        tab.page().mouse().move(at.x, at.y);
        tab.page().mouse().click(at.x + at.width / 2, at.y + at.height / 2);
        tab.says("Points picked: 0 h");
        tab.plays(tab.byId("stImage").locator("img"));
        tab.nothingFailed(0);
    }

    @Test
    default void diagramsAreDrawn() {
        GalleryTab tab = tab();
        tab.visit("diagrams", "Diagrams");
        assertThat(tab.byId("stGraphVizChart").locator("svg")).containsText("Galway");
        Locator mermaid = tab.byId("stMermaidChart").locator("img");
        assertThat(mermaid).hasCount(2);
        String flowchart = mermaid.first().getAttribute("src");
        tab.byId("stRadio").getByText("Sequence").click();
        assertThat(mermaid.first()).not().hasAttribute("src", flowchart);
        tab.plays(mermaid.first());
        tab.plays(mermaid.last());
        tab.nothingFailed(0);
    }

    @Test
    default void mapsAreDrawnAndPickedFrom() {
        GalleryTab tab = tab();
        tab.visit("maps", "Maps");
        assertThat(tab.byId("stDeckGlJsonChart")).hasCount(2);
        Locator deck = tab.byId("stDeckGlJsonChart").first();
        assertThat(deck.locator("canvas").first()).isVisible();
        assertThat(tab.byId("stDeckGlJsonChart").last().locator("canvas").first())
                .isVisible();
        tab.nothingFailed(0);
    }

    @Test
    default void mediaArriveAndCanBePlayed() {
        GalleryTab tab = tab();
        tab.visit("media", "Media");
        assertThat(tab.byId("stImage")).hasCount(3);
        for (Locator media : tab.byId("stMain")
                .locator("[data-testid=stImage] img, audio, video")
                .all()) {
            tab.plays(media);
        }
        tab.plays(tab.byId("stSidebarLogo"));
        assertThat(tab.byId("stAudio")).hasCount(2);
        tab.shows("stVideo", "stIFrame");
        assertThat(tab.byId("stIFrame").last().contentFrame().getByText("made of text"))
                .isVisible();
        tab.nothingFailed(0);
    }

    @Test
    default void componentsTalkWithTheScript() {
        GalleryTab tab = tab();
        tab.visit("components", "Components");
        tab.page().frameLocator("iframe[title*=dial]").getByLabel("Course").press("ArrowRight");
        tab.says("The course is 1 degrees.");
        Locator press = tab.byId("stIFrame").last().contentFrame().getByRole(AriaRole.BUTTON);
        press.click();
        assertThat(press).hasText("Pressed 1 times");
        assertThat(tab.page()
                        .getByText("The script ran.", new Page.GetByTextOptions().setExact(true))
                        .first())
                .isVisible();
        tab.nothingFailed(0);
    }
}
