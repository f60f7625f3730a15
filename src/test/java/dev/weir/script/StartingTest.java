package dev.weir.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class StartingTest {

    private final AtomicInteger starts = new AtomicInteger();

    @Test
    void whatStartedOnceIsKept() {
        Starting<Integer> starting = starting(0);
        assertThat(starting.get()).isEqualTo(1);
        assertThat(starting.get()).isEqualTo(1);
    }

    @Test
    void aStartThatFailedIsTriedAgainByWhoeverWaits() {
        Starting<Integer> starting = starting(1);
        assertThat(starting.get()).isEqualTo(2);
        assertThat(starting.get()).isEqualTo(2);
    }

    @Test
    void whatFailsTwiceIsToldAndTriedAgainAtTheNextNeed() {
        Starting<Integer> starting = starting(2);
        assertThatThrownBy(starting::get)
                .isInstanceOf(CompletionException.class)
                .hasRootCauseMessage("start 2 failed");
        assertThat(starting.get()).isEqualTo(3);
    }

    @Test
    void aSecondStartNeedsNoThreadOfThoseThatAreTaken() {
        // The one who waits has the only thread there is.
        Starting<Integer> starting = new Starting<>("test", failing(1), Runnable::run);
        assertThat(starting.get()).isEqualTo(2);
    }

    private Starting<Integer> starting(int failures) {
        return new Starting<>(
                "test",
                failing(failures),
                task -> ScriptThreads.thread("test", task).start());
    }

    private Supplier<Integer> failing(int failures) {
        return () -> {
            int start = starts.incrementAndGet();
            if (start <= failures) {
                throw new IllegalStateException("start " + start + " failed");
            }
            return start;
        };
    }
}
