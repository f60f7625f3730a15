package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A script may do anything to its own session; other sessions of the same app notice nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadScriptTest {
    private final ServerUnderTest server = ServerUnderTest.serving(Path.of("src", "test", "apps", "bad"), "weir.bad");
    private final URI url = server.urlOf("misbehave");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void anExceptionIsShownInItsOwnSessionAndGoesAwayWithTheNextRun() {
        try (Browser bystander = Browser.open(url);
                Browser victim = Browser.open(url, WireOptions.ordinary().startingWith("do=raise", ""))) {
            assertThat(victim.tree().exceptions()).containsExactly("on purpose");
            assertThat(bystander.set("Number", 2).texts()).contains("the number is 2", "the end");
            assertThat(victim.query("").texts()).contains("the end");
            assertThat(victim.tree().exceptions()).isEmpty();
        }
    }

    @Test
    void aModuleThatDoesNotExistIsNamed() {
        try (Browser victim = Browser.open(url, WireOptions.ordinary().startingWith("do=import", ""))) {
            assertThat(victim.tree().exceptions()).singleElement().asString().contains("no_such_module_here");
            assertThat(victim.query("").texts()).contains("the end");
        }
    }

    @Test
    void aBottomlessRecursionIsAnExceptionLikeAnyOther() {
        try (Browser bystander = Browser.open(url);
                Browser victim = Browser.open(url, WireOptions.ordinary().startingWith("do=recurse", ""))) {
            assertThat(victim.tree().exceptions()).hasSize(1);
            assertThat(bystander.set("Number", 3).texts()).contains("the number is 3", "the end");
            assertThat(victim.query("").texts()).contains("the end");
        }
    }

    @Test
    void aScriptThatExitsEndsItsRunAndNothingElse() {
        try (Browser bystander = Browser.open(url);
                Browser victim = Browser.open(url, WireOptions.ordinary().startingWith("do=exit", ""))) {
            assertThat(victim.texts()).contains("the number is 1").doesNotContain("the end");
            assertThat(bystander.set("Number", 4).texts()).contains("the number is 4", "the end");
            assertThat(victim.query("").texts()).contains("the end");
        }
    }

    @Test
    void anEndlessLoopBlocksNobodyAndCanBeStopped() {
        try (Browser bystander = Browser.open(url);
                Browser victim = Browser.connect(url, WireOptions.ordinary().startingWith("do=loop", ""))) {
            victim.send(victim.rerunMessage())
                    .awaitMessage(m ->
                            m.getDelta().getNewElement().getText().getBody().equals("looping"));
            assertThat(bystander.set("Number", 5).texts()).contains("the number is 5", "the end");
            try (Browser newcomer = Browser.open(url)) {
                assertThat(newcomer.texts()).contains("the end");
            }
            victim.send(BackMsg.newBuilder().setStopScript(true).build()).awaitRun();
            assertThat(victim.texts()).contains("looping").doesNotContain("the end");
            assertThat(victim.query("").texts()).contains("the end").doesNotContain("looping");
        }
    }

    @Test
    void aTabThatIsClosedDuringAnEndlessLoopLeavesNothingRunning() {
        for (int i = 0; i < 10; i++) {
            Browser victim = Browser.connect(url, WireOptions.ordinary().startingWith("do=loop", ""));
            victim.send(victim.rerunMessage())
                    .awaitMessage(m ->
                            m.getDelta().getNewElement().getText().getBody().equals("looping"));
            victim.close();
        }
        try (Browser newcomer = Browser.open(url)) {
            assertThat(newcomer.set("Number", 6).texts()).contains("the number is 6", "the end");
        }
    }
}
