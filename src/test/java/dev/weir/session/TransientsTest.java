package dev.weir.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weir.command.ScriptRun.Showing;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsgMetadata;
import dev.weir.wire.Spinner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class TransientsTest {

    /** What waits for its delay; the test lets time pass by running it. */
    private final List<Runnable> waiting = new ArrayList<>();

    private final List<List<String>> sent = new ArrayList<>();
    private final Transients transients = new Transients(this::later, (delta, about) -> sent.add(texts(delta)));

    private Future<?> later(Duration delay, Runnable task) {
        waiting.add(task);
        return new CompletableFuture<>();
    }

    private static List<String> texts(Delta delta) {
        return delta.getNewTransient().getElementsList().stream()
                .map(e -> e.getSpinner().getText())
                .toList();
    }

    private Showing show(String text) {
        ForwardMsgMetadata here =
                ForwardMsgMetadata.newBuilder().addDeltaPath(0).build();
        Element spinner = Element.newBuilder()
                .setSpinner(Spinner.newBuilder().setText(text))
                .build();
        return transients.show(here, "", spinner, Duration.ofMillis(500));
    }

    private void delayPasses() {
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    @Test
    void sendsNothingForWhatEndsBeforeItsDelay() {
        show("quick").close();
        delayPasses();
        assertEquals(List.of(), sent);
    }

    @Test
    void showsWhatLastsAndClearsThePlaceAtItsEnd() {
        Showing slow = show("slow");
        delayPasses();
        slow.close();
        assertEquals(List.of(List.of("slow"), List.of()), sent);
    }

    @Test
    void showsWhatIsNestedBesideWhatIsAround() {
        Showing outer = show("outer");
        delayPasses();
        Showing inner = show("inner");
        delayPasses();
        inner.close();
        outer.close();
        assertEquals(List.of(List.of("outer"), List.of("outer", "inner"), List.of("outer"), List.of()), sent);
    }

    @Test
    void showsNothingAfterTheRunEndedWithoutClosingIt() {
        show("killed");
        transients.end();
        delayPasses();
        assertEquals(List.of(), sent);
    }
}
