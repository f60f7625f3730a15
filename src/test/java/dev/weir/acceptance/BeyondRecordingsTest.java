package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.BidiComponent;
import dev.weir.wire.Element;
import dev.weir.wire.Help;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Cases that could not be recorded from Streamlit: what its documentation says of them holds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BeyondRecordingsTest {

    private final ServerUnderTest server =
            ServerUnderTest.serving(Path.of("src", "test", "golden", "unverified"), "weir.beyond");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aComponentHasItsPartsItsDataAndItsDefaultState() {
        try (Browser browser = Browser.open(server.urlOf("components_v2"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            List<BidiComponent> drawn = components(browser);
            assertThat(drawn).hasSize(3);
            assertThat(drawn.get(0).getHtmlContent()).isEqualTo("<p>hello</p>");
            assertThat(drawn.get(0).getCssContent()).isEqualTo("p { color: teal; }");
            assertThat(drawn.get(0).getIsolateStyles()).isTrue();
            assertThat(drawn.get(1).getIsolateStyles()).isFalse();
            assertThat(drawn.get(1).getJsContent()).startsWith("export default");
            assertThat(drawn.get(1).getJson()).isEqualTo("{\"level\":3,\"names\":[\"a\",\"b\"]}");
            assertThat(drawn.get(2).getJson()).isEqualTo("\"text\"");
            assertThat(browser.texts())
                    .containsExactly(
                            "5",
                            "['level']",
                            "None",
                            "{'default': {'other': 1}}: BidiComponentInvalidDefaultKeyError",
                            "{'key': 'g1'}: StreamlitDuplicateElementKey");
        }
    }

    @Test
    void whatTheBrowserReportsIsTheState() {
        try (Browser browser = Browser.open(server.urlOf("components_v2"))) {
            browser.set("g1", "{\"level\": 9}");
            assertThat(browser.texts()).startsWith("9", "['level']", "None");
        }
    }

    @Test
    void helpTellsNameTypeDocumentationAndMembersOfWhatItIsAskedFor() {
        try (Browser browser = Browser.open(server.urlOf("help_object"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            List<Help> helps = helps(browser);
            assertThat(helps)
                    .extracting(Help::getName)
                    .containsExactly("Crane", "weigh", "Crane()", "Crane(3).lift", "weigh");
            assertThat(helps)
                    .extracting(Help::getType)
                    .containsExactly("class", "function", "Crane", "method", "function");
            assertThat(helps.get(0).getDocString()).isEqualTo("Lifts containers.\n\nSecond paragraph.");
            assertThat(helps.get(1).getDocString()).isEqualTo("Weigh the cargo.\n\nReturns a number.");
            assertThat(helps.get(2).getMembersList())
                    .anySatisfy(m -> {
                        assertThat(m.getName()).isEqualTo("reach");
                        assertThat(m.getValue()).isEqualTo("40");
                    })
                    .anySatisfy(m -> {
                        assertThat(m.getName()).isEqualTo("busy");
                        assertThat(m.getType()).isEqualTo("property");
                        assertThat(m.getDocString()).isEqualTo("Whether it moves.");
                    })
                    .anySatisfy(m -> {
                        assertThat(m.getName()).isEqualTo("lift");
                        assertThat(m.getDocString()).isEqualTo("Lift something.");
                    });
        }
    }

    @Test
    void writeShowsHelpForFunctionsAndClasses() {
        try (Browser browser = Browser.open(server.urlOf("write_help"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(helps(browser)).extracting(Help::getType).contains("function", "class");
            assertThat(helps(browser)).extracting(Help::getDocString).contains("Height of the tide.", "A lamp.");
        }
    }

    @Test
    void tablesShowDecimalsBytesSpansDictionariesSetsAndOtherObjects() {
        try (Browser browser = Browser.open(server.urlOf("dataframe_exotic"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.tree().kinds()).hasSize(6);
        }
    }

    @Test
    void aScriptThatExitsEndsItsRunAndNotTheServer() {
        try (Browser browser = Browser.open(server.urlOf("error_exit"))) {
            assertThat(browser.texts()).contains("before", "after");
            browser.click("Exit");
            assertThat(browser.texts()).startsWith("before").doesNotContain("after");
            browser.rerun();
            assertThat(browser.texts()).contains("before", "after");
            browser.click("Interrupt");
            assertThat(browser.texts()).startsWith("before").doesNotContain("after");
            browser.rerun();
            assertThat(browser.texts()).contains("before", "after");
        }
    }

    private static List<Help> helps(Browser browser) {
        return browser.tree().elements().stream()
                .filter(Element::hasHelpInfo)
                .map(Element::getHelpInfo)
                .toList();
    }

    private static List<BidiComponent> components(Browser browser) {
        return browser.tree().elements().stream()
                .filter(Element::hasBidiComponent)
                .map(Element::getBidiComponent)
                .toList();
    }
}
