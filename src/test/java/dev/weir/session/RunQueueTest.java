package dev.weir.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.wire.ClientState;
import dev.weir.wire.WidgetState;
import dev.weir.wire.WidgetStates;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RunQueueTest {

    private final RunQueue queue = new RunQueue(true);

    @Test
    void asksForAWorkerOnlyWhenNoneIsAtWork() {
        assertThat(queue.offer(request("", number("a", 1)))).isTrue();
        assertThat(queue.offer(request("", number("a", 2)))).isFalse();
        assertThat(queue.next()).isNotNull();
        assertThat(queue.next()).isNull();
        assertThat(queue.offer(request("", number("a", 3)))).isTrue();
    }

    @Test
    void theNewestValueWinsAndAPressIsNotLost() {
        queue.offer(request("", number("slider", 1), press("button")));
        queue.offer(request("", number("slider", 2)));
        RerunRequest merged = Objects.requireNonNull(queue.next());
        assertThat(Objects.requireNonNull(merged.widgets()))
                .containsExactlyInAnyOrder(number("slider", 2), press("button"));
    }

    @Test
    void aRunningScriptYieldsToARequestForTheWholeScript() {
        queue.offer(request(""));
        queue.next();
        assertThat(queue.mustYield()).isFalse();
        queue.offer(request(""));
        assertThat(queue.mustYield()).isTrue();
        assertThat(queue.isStopped()).isFalse();
    }

    @Test
    void aRunningScriptEndsFirstWhereFastRerunsAreOff() {
        RunQueue patient = new RunQueue(false);
        patient.offer(request(""));
        patient.next();
        patient.offer(request(""));
        assertThat(patient.mustYield()).isFalse();
        assertThat(patient.next()).isNotNull();
        patient.stop();
        assertThat(patient.mustYield()).isTrue();
    }

    @Test
    void aRequestForAFragmentWaitsForTheEndOfTheRun() {
        queue.offer(request(""));
        queue.next();
        queue.offer(request("f1"));
        queue.offer(request("f2"));
        assertThat(queue.mustYield()).isFalse();
        assertThat(Objects.requireNonNull(queue.next()).fragments()).containsExactly("f1", "f2");
    }

    @Test
    void aRequestForTheWholeScriptSwallowsThoseForFragments() {
        queue.offer(request("f1"));
        queue.offer(request(""));
        assertThat(Objects.requireNonNull(queue.next()).isFragmentRun()).isFalse();
    }

    @Test
    void theStopButtonEndsTheRunAndDropsWhatWaits() {
        queue.offer(request(""));
        queue.next();
        queue.offer(request(""));
        queue.stop();
        assertThat(queue.mustYield()).isTrue();
        assertThat(queue.isStopped()).isTrue();
        assertThat(queue.next()).isNull();
    }

    @Test
    void aStopWithoutARunStopsNothingLater() {
        queue.stop();
        queue.offer(request(""));
        queue.next();
        assertThat(queue.mustYield()).isFalse();
    }

    @Test
    void takesNothingAfterItsSessionEnded() {
        queue.close();
        assertThat(queue.offer(request(""))).isFalse();
        assertThat(queue.next()).isNull();
    }

    static RerunRequest request(String fragment, WidgetState... widgets) {
        return RerunRequest.of(ClientState.newBuilder()
                .setFragmentId(fragment)
                .setWidgetStates(WidgetStates.newBuilder().addAllWidgets(List.of(widgets)))
                .build());
    }

    static WidgetState number(String id, int value) {
        return WidgetState.newBuilder().setId(id).setIntValue(value).build();
    }

    static WidgetState press(String id) {
        return WidgetState.newBuilder().setId(id).setTriggerValue(true).build();
    }
}
