package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages of the gallery that people write on, send files from, talk to, and press buttons of. */
interface GalleryOfWidgets {

    GalleryTab tab();

    @Test
    default void textsAndNumbersReachTheScript() {
        GalleryTab tab = tab();
        tab.visit("inputs", "Texts and numbers");
        tab.field("Ship").fill("Sedov");
        tab.field("Ship").press("Enter");
        tab.says("The ship is Sedov");
        tab.field("Log").fill("All well");
        tab.field("Log").press("Control+Enter");
        tab.says("The log has 2 words.");
        tab.byId("stNumberInputStepUp").first().click();
        tab.says("13 sailors");
        tab.byId("stSlider").first().getByRole(AriaRole.SLIDER).press("ArrowRight");
        tab.says("41 years old");
        tab.byId("stColorPickerBlock").click();
        Locator hex = tab.byId("stColorPickerPopover").locator("input").first();
        hex.fill("#ff0000");
        hex.press("Enter");
        tab.page().keyboard().press("Escape");
        tab.says("The hull is #ff0000");
        tab.nothingFailed(0);
    }

    @Test
    default void filesPhotosAndVoicesReachTheScript() {
        GalleryTab tab = tab();
        tab.visit("files", "Files");
        tab.byId("stFileUploaderDropzoneInput")
                .setInputFiles(new FilePayload("list.txt", "text/plain", "seven".getBytes(StandardCharsets.UTF_8)));
        tab.says("list.txt has 5 bytes and begins with: seven");
        // A press before the camera's first picture takes nothing, and says nothing.
        tab.page().waitForFunction("document.querySelector('[data-testid=stCameraInput] video')?.videoWidth > 0");
        tab.byId("stCameraInputButton").click();
        tab.says("The photo has");
        tab.byId("stAudioInputActionButton").first().click();
        assertThat(tab.byId("stAudioInputWaveformTimeCode")).hasText("00:01");
        tab.byId("stAudioInputActionButton").first().click();
        tab.says("The voice has");
        tab.nothingFailed(0);
    }

    @Test
    default void buttonsCallTheScript() {
        GalleryTab tab = tab();
        tab.visit("buttons", "Buttons");
        tab.press("Ring the bell");
        tab.says("The bell rang 1 times.");
        tab.press("Ring it twice");
        tab.says("The bell rang 3 times.");
        tab.page().keyboard().press("Alt+b");
        tab.says("The bell rang 4 times.");
        Download csv = tab.page().waitForDownload(() -> tab.press("Ships as CSV"));
        assertThat(csv.suggestedFilename()).isEqualTo("ships.csv");
        Download log = tab.page().waitForDownload(() -> tab.press("Log, made when asked for"));
        assertThat(log.suggestedFilename()).isEqualTo("log.txt");
        tab.byId("stMenuButtonButton").click();
        tab.byId("stMenuButtonBody").getByText("Weigh anchor").click();
        tab.says("The order is: Weigh anchor");
        assertThat(tab.byId("stLinkButton").locator("a")).hasAttribute("href", "https://docs.streamlit.io");
        tab.byId("stPageLink").getByText("With a ship").click();
        tab.says("The address says Sedov and the widget Sedov");
        tab.nothingFailed(0);
    }

    @Test
    default void chatIsHeardAndAnswered() {
        GalleryTab tab = tab();
        tab.visit("chat", "Chat");
        assertThat(tab.byId("stChatMessage")).hasCount(3);
        tab.press("Speak");
        tab.says("That were 6 words.");
        Locator note = tab.byId("stMainBlockContainer")
                .getByTestId("stChatInputTextArea")
                .first();
        note.fill("two words");
        note.press("Enter");
        tab.says("The note says: two words and has 0 files.");
        Locator parrot = tab.byId("stBottom").getByTestId("stChatInputTextArea");
        parrot.fill("Polly");
        parrot.press("Enter");
        assertThat(tab.byId("stChatMessage").getByText("Polly! Rrraaa!")).isVisible();
        tab.nothingFailed(0);
    }

    @Test
    default void pagesLeadToPagesAndToAddresses() {
        GalleryTab tab = tab();
        tab.visit("pages", "Navigation");
        tab.shows("stPageLink", "stSidebarNav");
        tab.press("Add a ship to the address");
        assertThat(tab.byId("stJson")).containsText("Vasa");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/gallery-pages\\?ship=Vasa"));
        tab.press("Clear it");
        assertThat(tab.page()).hasURL(Pattern.compile(".*/gallery-pages$"));
        assertThat(tab.byId("stJson")).not().containsText("Vasa");
        tab.byId("stCheckbox").getByText("Show what comes after").click();
        assertThat(tab.page().getByText("The code of this page")).isHidden();
        tab.press("Go there");
        assertThat(tab.page().locator("h1").first()).hasText("Layout");
        tab.nothingFailed(0);
    }

    @Test
    default void formsWaitAndFragmentsRunAlone() {
        GalleryTab tab = tab();
        tab.visit("fragments", "Forms and fragments");
        tab.says("This page ran 1 times.");
        tab.field("Harbour").fill("Porto");
        tab.press("Set sail");
        tab.says("4 sailors left for Porto.");
        tab.says("This page ran 2 times.");
        tab.says("Rolled 2 times");
        tab.press("Roll the dice");
        tab.says("Rolled 3 times");
        tab.says("This page ran 2 times.");
        tab.says("The clock ticked 5 times");
        tab.press("Run the page twice");
        tab.says("This page ran 4 times.");
        tab.nothingFailed(0);
    }

    @Test
    default void stateStaysFromRunToRun() {
        GalleryTab tab = tab();
        tab.visit("state", "State");
        tab.named(AriaRole.BUTTON, "Count").first().click();
        tab.says("Counted to 1");
        tab.press("Back to nothing");
        tab.says("Counted to 0");
        tab.pick(tab.byId("stSelectbox").getByRole(AriaRole.COMBOBOX), "Cutty Sark");
        tab.says("The address says Cutty Sark and the widget Cutty Sark");
        tab.byId("stSlider").getByRole(AriaRole.SLIDER).press("ArrowRight");
        tab.inked(tab.byId("stVegaLiteChart"));
        tab.press("Forget the waves");
        tab.shows("stToast");
        tab.press("Sign the guest book");
        tab.says("The guest book, which all sessions share, has 1 names.");
        assertThat(tab.byId("stTable")).containsText("nobody has logged in");
        tab.nothingFailed(0);
    }
}
