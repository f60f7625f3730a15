package dev.weir.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.App;
import dev.weir.testing.AppTest;
import dev.weir.testing.Element;
import dev.weir.testing.ServerUnderTest;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.BackMsg;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Fragments with {@code parallel} run beside their script; what they draw is among the golden cases. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ParallelFragmentsTest {
    private static final int PARTS = 40;

    private static final Duration RUN = Duration.ofMinutes(1);

    private final ServerUnderTest server =
            ServerUnderTest.serving(Path.of("src", "test", "apps", "parallel"), "weir.parallel");

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aFragmentStopsAndRerunsTheWholeRun() {
        try (Browser browser = Browser.open(server.urlOf("ends"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts()).contains("run 2");
        }
    }

    @Test
    void endlessFragmentsCanBeStopped() {
        WireOptions loops = WireOptions.ordinary().startingWith("do=loop", "");
        try (Browser victim = Browser.connect(server.urlOf("loops"), loops)) {
            victim.send(victim.rerunMessage())
                    .awaitMessage(m ->
                            m.getDelta().getNewElement().getText().getBody().equals("two loops"));
            victim.send(BackMsg.newBuilder().setStopScript(true).build()).awaitRun();
            assertThat(victim.query("").texts()).containsExactly("the end");
        }
    }

    @Test
    void manyFragmentsShareOneSession() {
        try (Browser browser = Browser.open(server.urlOf("counts"))) {
            assertThat(browser.tree().exceptions()).isEmpty();
            assertThat(browser.texts())
                    .filteredOn(text -> text.contains(": "))
                    .containsExactlyElementsOf(IntStream.range(0, PARTS)
                            .mapToObj(n -> n + ": " + (n % 5) * (n % 5))
                            .toList());
            browser.set("number 7", 107);
            String sum = "sum " + IntStream.range(0, PARTS).sum();
            String more = "sum " + (IntStream.range(0, PARTS).sum() + 100);
            assertThat(browser.click("Sum").texts()).containsSubsequence(sum, more, sum);
        }
    }

    @Test
    void aResultIsComputedAnewInTheBackground() {
        try (Browser browser = Browser.open(server.urlOf("refreshes"))) {
            assertThat(browser.tree().exceptions()).singleElement().asString().contains("refresh_mode");
            assertThat(browser.texts()).contains("drawn", "made in a run");
            // A run that comes later than twice the ttl computes the result itself, and another try is due.
            while (!browser.texts().contains("made where NoSessionContext is raised")) {
                assertThat(browser.rerun().texts()).isNotEmpty();
            }
            assertThat(browser.click("Clear").texts()).contains("made in a run");
        }
    }

    @Test
    void aPageInJavaGoesOnWhileItsFragmentsRun() {
        CyclicBarrier meeting = new CyclicBarrier(3);
        App app = App.of(st -> {
            st.fragment(o -> o.parallel(true), part -> {
                meeting.await(1, TimeUnit.MINUTES);
                part.text("one");
            });
            st.fragment(o -> o.parallel(true), part -> {
                meeting.await(1, TimeUnit.MINUTES);
                part.text("two");
            });
            meeting.await(1, TimeUnit.MINUTES);
            st.text("three");
        });
        try (AppTest test = AppTest.of(app)) {
            assertThat(test.run(RUN).text()).extracting(Element::value).containsExactly("one", "two", "three");
        }
    }
}
