package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.wire.BackMsg;
import dev.weir.wire.WidgetState;
import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Proper messages that speak of things the session does not have, as tabs send them that were open before a restart. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangeStatesTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "bad"), "weir.bad");
    private final URI url = server.urlOf("misbehave");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void statesOfWidgetsThatDoNotExistAreOfNoAccount() {
        try (Browser browser = Browser.open(url)) {
            BackMsg message = with(browser.rerunMessage(), "nobody", s -> s.setIntValue(7));
            message = with(message, "$$ID-0123456789abcdef-name", s -> s.setTriggerValue(true));
            browser.send(message).awaitRun();
            assertThat(browser.texts()).contains("the number is 1", "the end");
        }
    }

    @Test
    void aValueOfAnotherKindIsAnErrorThatTheNextProperMessageEnds() {
        try (Browser browser = Browser.open(url)) {
            BackMsg proper = browser.rerunMessage();
            String id = browser.find("Number").id();
            browser.send(with(proper, id, s -> s.setStringValue("seven"))).awaitRun();
            try (Browser bystander = Browser.open(url)) {
                assertThat(bystander.set("Number", 5).texts()).contains("the number is 5", "the end");
            }
            browser.send(with(proper, id, s -> s.setIntValue(8))).awaitRun();
            assertThat(browser.texts()).contains("the number is 8", "the end");
        }
    }

    @Test
    void aPageThatDoesNotExistLeavesTheSessionUsable() {
        try (Browser browser = Browser.open(url)) {
            BackMsg.Builder message = browser.rerunMessage().toBuilder();
            message.getRerunScriptBuilder().setPageScriptHash("0123").setPageName("no/such");
            browser.send(message.build()).awaitRun();
            browser.set("Number", 5);
            assertThat(browser.texts()).contains("the number is 5");
        }
    }

    @Test
    void aFragmentThatDoesNotExistLeavesTheSessionUsable() {
        try (Browser browser = Browser.open(url)) {
            BackMsg.Builder message = browser.rerunMessage().toBuilder();
            message.getRerunScriptBuilder().setFragmentId("nowhere");
            browser.send(message.build());
            browser.set("Number", 5);
            browser.rerun(); // whether the first message caused a run or not, the change has had its own by now
            assertThat(browser.texts()).contains("the number is 5", "the end");
        }
    }

    /** The message with one widget's state in place of any other of that widget. */
    private static BackMsg with(BackMsg message, String id, Consumer<WidgetState.Builder> value) {
        WidgetState.Builder state = WidgetState.newBuilder().setId(id);
        value.accept(state);
        BackMsg.Builder changed = message.toBuilder();
        changed.getRerunScriptBuilder()
                .getWidgetStatesBuilder()
                .clearWidgets()
                .addAllWidgets(message.getRerunScript().getWidgetStates().getWidgetsList().stream()
                        .filter(w -> !w.getId().equals(id))
                        .toList())
                .addWidgets(state);
        return changed.build();
    }
}
