package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.BackMsg;
import dev.weir.wire.Dataframe;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tables that people edit, and buttons in tables, as the page sends what was done to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TableEditingTest {
    private final ServerUnderTest server =
            ServerUnderTest.serving(Path.of("src", "test", "apps", "tables"), "weir.tables");
    private final URI everyType = server.urlOf("every_type");
    private final URI manyRows = server.urlOf("many_rows");
    private final URI buttons = server.urlOf("buttons");

    @AfterAll
    void stop() {
        server.close();
    }

    private static Map<String, Object> edits(Map<String, ?> cells, List<Map<String, ?>> added, List<Integer> deleted) {
        return Map.of("edited_rows", Map.of("0", cells), "added_rows", added, "deleted_rows", deleted);
    }

    @Test
    void anUneditedTableComesBackAsItWas() {
        try (Browser browser = Browser.open(everyType)) {
            assertThat(browser.texts()).contains("unchanged");
        }
    }

    @Test
    void aLongTableComesBackAsItWas() {
        try (Browser browser = Browser.open(manyRows)) {
            assertThat(browser.texts()).contains("same", "row 999 ⚓ of 1000", "999 x 1000");
            assertThat(browser.set("ed", edits(Map.of("text", "first"), List.of(), List.of()))
                            .texts())
                    .contains("other", "row 999 ⚓ of 1000");
        }
    }

    @Test
    void whatIsTypedComesBackInTheTypeOfItsColumn() {
        try (Browser browser = Browser.open(everyType)) {
            Map<String, Object> typed = Map.ofEntries(
                    Map.entry("whole", 7),
                    Map.entry("part", 3),
                    Map.entry("truth", false),
                    Map.entry("text", 5),
                    Map.entry("day", "2025-02-03"),
                    Map.entry("hour", "10:11:12.500"),
                    Map.entry("moment", "2025-02-03T10:11:12.000"),
                    Map.entry("zoned", "2025-02-03T10:11:12.000Z"),
                    Map.entry("span", 7_200_000_000_000L),
                    Map.entry("money", "9.125"),
                    Map.entry("tags", List.of("c")));
            assertThat(browser.set("ed", edits(typed, List.of(), List.of())).texts())
                    .contains(
                            "0 whole 7",
                            "0 part 3.0",
                            "0 truth False",
                            "0 text '5'",
                            "0 day datetime.date(2025, 2, 3)",
                            "0 hour datetime.time(10, 11, 12, 500000)",
                            "0 moment datetime.datetime(2025, 2, 3, 10, 11, 12)",
                            "0 money Decimal('9.125')",
                            "0 tags ['c']")
                    .anyMatch(t -> t.startsWith("0 zoned datetime.datetime(2025, 2, 3, 12, 11, 12, tzinfo="))
                    .anyMatch(t -> t.startsWith("0 span datetime.timedelta(") && t.contains("7200"));
        }
    }

    @Test
    void whatMakesNoSenseInItsColumnIsNothing() {
        try (Browser browser = Browser.open(everyType)) {
            Map<String, Object> typed =
                    Map.of("whole", "many", "day", "someday", "money", List.of(1), "hour", "noon", "truth", "");
            assertThat(browser.set("ed", edits(typed, List.of(), List.of())).texts())
                    .contains("0 whole None", "0 day None", "0 money None", "0 hour None", "0 truth False");
        }
    }

    @Test
    void rowsAreAddedAtTheEndAfterOthersWereDeleted() {
        try (Browser browser = Browser.open(everyType)) {
            Map<String, Object> state = edits(Map.of(), List.of(Map.of("whole", 2), Map.of("text", "tar")), List.of(0));
            assertThat(browser.set("ed", state).texts())
                    .contains("0 whole 2", "0 text None", "1 whole None", "1 text 'tar'")
                    .doesNotContain("0 text 'rope'");
        }
    }

    @Test
    void aPressInATableTellsRowAndLabelForOneRun() {
        try (Browser browser = Browser.open(buttons)) {
            Dataframe table = (Dataframe) browser.tree().all("dataframe").getFirst();
            String id = table.getButtonClickWidgetsOrThrow("go");
            BackMsg.Builder press = browser.rerunMessage().toBuilder();
            press.getRerunScriptBuilder()
                    .getWidgetStatesBuilder()
                    .addWidgetsBuilder()
                    .setId(id)
                    .getStringTriggerValueBuilder()
                    .setData("{\"row\": 1, \"label\": \"Sink\"}");
            browser.send(press.build()).awaitRun();
            assertThat(browser.texts()).contains("row 1", "pressed: {'row': 1, 'label': 'Sink'}");
            assertThat(browser.rerun().texts()).contains("row 1", "pressed: None");
        }
    }

    @Test
    void editsStayWhileTheScriptChangesTheDataBelowThem() {
        try (Browser browser = Browser.open(buttons)) {
            browser.set("counts", edits(Map.of("count", 5), List.of(), List.of()));
            assertThat(browser.texts()).contains("count 5");
            assertThat(browser.click("Double").texts()).contains("count 5");
        }
    }
}
