package dev.weir.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MemoTest {

    private static final Limits NO_LIMITS = Limits.of(Double.POSITIVE_INFINITY, Limits.MOST_ENTRIES);

    private static final Limits ALWAYS_OLD = new Limits(0, Long.MAX_VALUE, 10);

    private final List<String> released = new ArrayList<>();
    private final AtomicInteger calls = new AtomicInteger();

    private Memo<String> memo(Limits limits) {
        return new Memo<>(limits, released::add);
    }

    private String get(Memo<String> memo, String key) {
        return get(memo, key, () -> key + calls.incrementAndGet());
    }

    private static String get(Memo<String> memo, String key, Supplier<String> compute) {
        return memo.get(key, v -> true, () -> {}, compute);
    }

    @Test
    void computesAResultOnceAndGivesItAgain() {
        Memo<String> memo = memo(NO_LIMITS);
        assertThat(get(memo, "a")).isEqualTo("a1");
        assertThat(get(memo, "a")).isEqualTo("a1");
        assertThat(get(memo, "b")).isEqualTo("b2");
    }

    @Test
    void dropsTheResultThatWasNotAskedForTheLongest() {
        Memo<String> memo = memo(Limits.of(Double.POSITIVE_INFINITY, 2));
        get(memo, "a");
        get(memo, "b");
        get(memo, "a");
        get(memo, "c");
        assertThat(released).containsExactly("b2");
        assertThat(get(memo, "a")).isEqualTo("a1");
    }

    @Test
    void forgetsResultsWhoseTimeIsOver() {
        Memo<String> memo = memo(Limits.of(0, 5));
        get(memo, "a");
        assertThat(get(memo, "a")).isEqualTo("a2");
        assertThat(released).containsExactly("a1");
    }

    @Test
    void givesAnOldResultOnceMoreWhileANewOneIsComputed() {
        Memo<String> memo = memo(ALWAYS_OLD);
        List<Runnable> background = new ArrayList<>();
        assertThat(refreshed(memo, background)).isEqualTo("a1");
        assertThat(refreshed(memo, background)).isEqualTo("a1");
        assertThat(refreshed(memo, background)).isEqualTo("a1");
        assertThat(background).hasSize(1);
        background.removeFirst().run();
        assertThat(released).containsExactly("a1");
        assertThat(refreshed(memo, background)).isEqualTo("b2");
    }

    @Test
    void keepsAnOldResultWhoseSuccessorFailed() {
        Memo<String> memo = memo(ALWAYS_OLD);
        List<Runnable> background = new ArrayList<>();
        get(memo, "a");
        memo.get("a", v -> true, () -> {}, () -> "a", failing(), background::add);
        background.removeFirst().run();
        assertThat(refreshed(memo, background)).isEqualTo("a1");
        assertThat(background).isEmpty();
    }

    @Test
    void asksForASuccessorAgainWhenOneEndedWithAnError() {
        Memo<String> memo = new Memo<>(ALWAYS_OLD, released::add, 0);
        List<Runnable> background = new ArrayList<>();
        get(memo, "a");
        memo.get("a", v -> true, () -> {}, () -> "a", overflowing(), background::add);
        Runnable failing = background.removeFirst();
        assertThatThrownBy(failing::run).isInstanceOf(StackOverflowError.class);
        assertThat(refreshed(memo, background)).isEqualTo("a1");
        background.removeFirst().run();
        assertThat(refreshed(memo, background)).isEqualTo("b2");
    }

    @Test
    void forgetsWhatWasComputedInTheBackgroundForAResultThatWasCleared() {
        Memo<String> memo = memo(ALWAYS_OLD);
        List<Runnable> background = new ArrayList<>();
        refreshed(memo, background);
        refreshed(memo, background);
        memo.clear();
        background.removeFirst().run();
        assertThat(released).containsExactly("a1", "b2");
        assertThat(refreshed(memo, background)).isEqualTo("a3");
    }

    @Test
    void computesNoMoreInTheBackgroundThanItMay() {
        Caches caches = new Caches(1);
        List<Runnable> background = new ArrayList<>();
        assertThat(caches.refresh(() -> calls.incrementAndGet(), background::add))
                .isTrue();
        assertThat(caches.refresh(() -> calls.incrementAndGet(), background::add))
                .isFalse();
        background.removeFirst().run();
        assertThat(caches.refresh(() -> calls.incrementAndGet(), background::add))
                .isTrue();
        assertThat(calls).hasValue(1);
    }

    private String refreshed(Memo<String> memo, List<Runnable> background) {
        return memo.get(
                "a",
                v -> true,
                () -> {},
                () -> "a" + calls.incrementAndGet(),
                () -> "b" + calls.incrementAndGet(),
                background::add);
    }

    private static Supplier<String> overflowing() {
        return () -> {
            throw new StackOverflowError();
        };
    }

    private static Supplier<String> failing() {
        return () -> {
            throw new IllegalArgumentException("no");
        };
    }

    @Test
    void computesAnewWhatIsNotGoodAnyMore() {
        Memo<String> memo = memo(NO_LIMITS);
        get(memo, "a");
        assertThat(memo.get("a", v -> !v.equals("a1"), () -> {}, () -> "new")).isEqualTo("new");
        assertThat(released).containsExactly("a1");
    }

    @Test
    void keepsNothingOfACallThatFailed() {
        Memo<String> memo = memo(NO_LIMITS);
        assertThatThrownBy(() -> get(memo, "a", failing())).hasMessage("no");
        assertThat(memo.size()).isZero();
        assertThat(get(memo, "a")).isEqualTo("a1");
    }

    @Test
    void letsOneCallComputeWhileOthersWait() throws Exception {
        Memo<String> memo = memo(NO_LIMITS);
        CountDownLatch computing = new CountDownLatch(1);
        CountDownLatch waiting = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<String> first = threads.submit(() -> get(memo, "a", () -> {
                computing.countDown();
                awaitUninterrupted(waiting);
                return "a" + calls.incrementAndGet();
            }));
            computing.await();
            Future<String> second = threads.submit(() -> memo.get("a", v -> true, waiting::countDown, () -> "another"));
            assertThat(second.get()).isEqualTo("a1");
            assertThat(first.get()).isEqualTo("a1");
        }
    }

    @Test
    void letsAFunctionAskForTheKeyItComputes() {
        Memo<String> memo = memo(NO_LIMITS);
        assertThat(get(memo, "a", () -> "outer of " + get(memo, "a", () -> "inner")))
                .isEqualTo("outer of inner");
    }

    @Test
    void releasesEverythingWhenASessionEnds() {
        Caches caches = new Caches();
        Memo<Object> memo = caches.ofSession("s", "f", NO_LIMITS, v -> released.add((String) v));
        memo.get("a", v -> true, () -> {}, () -> "mine");
        caches.endSession("s");
        assertThat(released).containsExactly("mine");
        assertThat(caches.ofSession("s", "f", NO_LIMITS, v -> {})).isNotSameAs(memo);
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
