package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person sees of the harbour apps, wherever they are served. */
abstract class HarbourPages {

    /** How long a loaded machine may take for what a quiet one does at once. */
    private static final double PATIENCE_MILLIS = 60_000;

    private static final String PYTHON = "";

    private static Chromium chromium;

    /** The address of the app at a mount path of "", "/js" or "/java". */
    abstract String urlOf(String mount);

    @BeforeAll
    static void startBrowser() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @AfterEach
    void nothingCameFromAnotherHostAndNothingFailed() {
        assertThat(chromium.strangers()).isEmpty();
        assertThat(chromium.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'',Python", "/js,JavaScript", "/java,Java"})
    void widgetsRerunTheScript(String mount, String language) {
        Page page = chromium.open(urlOf(mount));
        assertThat(heading(page, "Harbour in " + language)).isVisible();
        assertThat(page.getByText("Age is 40")).isVisible();
        page.getByRole(AriaRole.SLIDER).press("ArrowRight");
        assertThat(page.getByText("Age is 41")).isVisible();
        Locator name = page.getByLabel("Name");
        name.fill("Ada");
        name.press("Enter");
        assertThat(page.getByText("Hello Ada")).isVisible();
        button(page, "Press").click();
        assertThat(page.getByText("pressed", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        assertThat(page.getByText("Age is 41")).isVisible();
        page.close();
    }

    @ParameterizedTest
    @CsvSource({"''", "/js", "/java"})
    void choicesTablesAndChartsAreDrawn(String mount) {
        Page page = chromium.open(urlOf(mount));
        assertThat(page.getByText("Kind is tug")).isVisible();
        page.getByTestId("stSelectbox").getByRole(AriaRole.COMBOBOX).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("ferry"))
                .click();
        assertThat(page.getByText("Kind is ferry")).isVisible();
        assertThat(page.getByTestId("stDataFrame").locator("canvas").first()).isVisible();
        assertThat(page.getByTestId("stVegaLiteChart").locator("canvas, svg").first())
                .isVisible();
        page.close();
    }

    @Test
    void titleAndIconAreTheScripts() {
        Page page = chromium.open(urlOf(PYTHON));
        assertThat(page).hasTitle("Harbour");
        assertThat(heading(page, "Harbour in Python")).isVisible();
        page.close();
    }

    @Test
    void aDeepLinkOpensItsPageAndAFragmentRerunsAlone() {
        Page page = chromium.open(urlOf(PYTHON) + "/Tides");
        assertThat(heading(page, "Tides")).isVisible();
        button(page, "Rise").click();
        assertThat(page.getByText("Level 1")).isVisible();
        page.getByTestId("stSidebarNav").getByText("app").click();
        assertThat(heading(page, "Harbour in Python")).isVisible();
        page.goBack();
        assertThat(heading(page, "Tides")).isVisible();
        page.close();
    }

    @Test
    void theStopButtonEndsAnEndlessLoopAndOthersNoticeNothing() {
        Page looping = chromium.open(urlOf(PYTHON) + "/Whirlpool");
        button(looping, "Enter").click();
        Locator stop = looping.getByTestId("stStatusWidget").getByText("Stop");
        assertThat(stop).isVisible();
        Page other = chromium.open(urlOf(PYTHON));
        assertThat(other.getByText("Age is 40")).isVisible();
        stop.click();
        assertThat(stop).isHidden();
        assertThat(heading(looping, "Whirlpool")).isVisible();
        looping.close();
        other.close();
    }

    @Test
    void anErrorShowsTheLineOfTheScript() {
        Page page = chromium.open(urlOf(PYTHON) + "/Whirlpool");
        button(page, "Sink").click();
        Locator box = page.getByTestId("stException");
        assertThat(box).containsText("RuntimeError: all hands lost");
        assertThat(box).containsText("line 8, in <module>");
        assertThat(box).not().containsText("dev.weir");
        page.close();
    }

    @Test
    void filesGoUpAndComeDown() throws IOException {
        Page page = chromium.open(urlOf(PYTHON));
        byte[] papers = "seven words on a sheet of paper".getBytes(StandardCharsets.UTF_8);
        page.locator("input[type=file]").setInputFiles(new FilePayload("log.txt", "text/plain", papers));
        assertThat(page.getByText("log.txt has 31 bytes")).isVisible();
        Download download = page.waitForDownload(() -> button(page, "Fetch").click());
        assertThat(download.suggestedFilename()).isEqualTo("papers.txt");
        assertThat(Files.readString(download.path())).isEqualTo("the papers");
        page.close();
    }

    @Test
    void thereIsNoDeployButton() {
        Page page = chromium.open(urlOf(PYTHON));
        assertThat(heading(page, "Harbour in Python")).isVisible();
        assertThat(page.getByText("Deploy")).isHidden();
        page.close();
    }

    private static Locator heading(Page page, String name) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
