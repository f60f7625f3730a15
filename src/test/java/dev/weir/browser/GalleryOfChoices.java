package dev.weir.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Pages of the gallery to choose on, and the one about where things stand. */
interface GalleryOfChoices {

    GalleryTab tab();

    @Test
    default void choicesReachTheScript() {
        GalleryTab tab = tab();
        tab.visit("choices", "Choices");
        tab.byId("stCheckbox").getByText("Cabin with a window").click();
        tab.says("Window: False parrot: False");
        tab.byId("stCheckbox").getByText("Take a parrot along").click();
        tab.says("Window: False parrot: True");
        tab.byId("stRadio").getByText("Hammock").click();
        tab.says("Sleeps in: Hammock");
        tab.pick(tab.byId("stSelectbox").first().getByRole(AriaRole.COMBOBOX), "Porto");
        tab.says("From Porto to the open sea");
        tab.pick(tab.byId("stMultiSelect").locator("input").first(), "Parrot");
        tab.says("Luggage: Telescope, Parrot");
        tab.page().keyboard().press("Escape");
        Locator chosen = tab.byId("stMain")
                .locator("p")
                .filter(new Locator.FilterOptions().setHasText("Meals: "))
                .first();
        tab.byId("stButtonGroup").getByText("Lunch").click();
        assertThat(chosen).containsText(Pattern.compile("Meals: .*Lunch.*sail: None"));
        tab.byId("stButtonGroup").getByText("Reefed").click();
        assertThat(chosen).containsText(Pattern.compile("sail: .*Reefed"));
        tab.byId("stSlider").first().getByRole(AriaRole.SLIDER).press("ArrowRight");
        tab.says("Sea: rough months: June to August");
        tab.byId("stFeedback")
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("5 out of 5 stars"))
                .click();
        tab.says("Stars: 5 thumb: None");
        tab.byId("stPaginationNext").click();
        tab.says("Ship's log, page 2");
        tab.byId("stPagination").getByText("12").click();
        tab.says("Ship's log, page 12");
        tab.nothingFailed(0);
    }

    @Test
    default void daysAndHoursReachTheScript() {
        GalleryTab tab = tab();
        tab.visit("dates", "Dates and times");
        turnUp(tab, tab.byId("stDateInput").first(), 0);
        tab.says("Leaves on Tuesday, 05 May 2026");
        turnUp(tab, tab.byId("stTimeInput").first(), 0);
        tab.says("Tea is at 17:00");
        turnUp(tab, tab.byId("stDateTimeInput"), 2);
        tab.says("High water on 05 May at 15:30.");
        tab.byId("stSlider").first().getByRole(AriaRole.SLIDER).first().press("ArrowRight");
        tab.says("The watch is from 08:15");
        tab.nothingFailed(0);
    }

    /** Counts a part of a date or time up by one, as the arrow keys do. */
    private static void turnUp(GalleryTab tab, Locator widget, int part) {
        Locator field = widget.getByRole(AriaRole.SPINBUTTON).nth(part);
        field.press("ArrowUp");
        field.press("Enter");
        tab.page().keyboard().press("Escape");
        field.blur();
    }

    @Test
    default void layoutOpensClosesAndTells() {
        GalleryTab tab = tab();
        tab.visit("layout", "Layout");
        tab.shows("stColumn", "stTabs", "stExpander", "stPopover", "stBottom");
        tab.named(AriaRole.TAB, "Hold").click();
        assertThat(tab.page().getByText("In the hold: 12 barrels").first()).isVisible();
        tab.called("What is in the chest?").click();
        tab.says("A map and a parrot.");
        tab.called("Tells the script").click();
        tab.says("The last one is open.");
        tab.byId("stPopover").getByText("Settings").click();
        tab.byId("stPopoverBody").getByText("Lights").click();
        tab.says("Lights are off.");
        tab.page().keyboard().press("Escape");
        tab.press("Name the ship");
        Locator dialog = tab.page().getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Her name").fill("Sedov");
        dialog.getByRole(AriaRole.BUTTON)
                .filter(new Locator.FilterOptions().setHasText("Save"))
                .click();
        tab.says("Her name is Sedov");
        tab.byId("stSidebar").getByText("Night").click();
        tab.says("The sidebar says: Night");
        assertThat(tab.byId("stBottom")).containsText("it stays below");
        tab.nothingFailed(0);
    }
}
