package dev.weir.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

class RunStopperTest {

    /** Holds Python's lock, but for the moments in which the interpreter lets others have their turn. */
    private static final String BUSY = """
            def busy(going):
                while going.get():
                    for i in range(1_000_000):
                        pass

            def ready():
                return 42
            """;

    /** It depends on the moment whether a stop does harm: once is not enough. */
    private static final int STOPS = 5;

    private static final long A_WHILE_SECONDS = 60;

    @Test
    void aStopWhileAThreadWaitsForPythonLeavesTheOthersTheirTurn() throws Exception {
        AtomicBoolean going = new AtomicBoolean(true);
        Engine engine = Engine.newBuilder()
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        Context context =
                Context.newBuilder("python").engine(engine).allowAllAccess(true).build();
        context.eval("python", BUSY);
        Value names = context.getBindings("python");
        ThreadStopper stopper = new ThreadStopper(engine, context);
        // Not closed: a thread that waits for a lock that nobody gives back would never let it end.
        ExecutorService threads = Executors.newThreadPerTaskExecutor(task -> ScriptThreads.thread("test", task));
        Future<?> busy = threads.submit(() -> names.getMember("busy").executeVoid(going));
        try {
            for (int i = 0; i < STOPS; i++) {
                stopOneThatWaits(stopper, names);
            }
            assertThat(threads.submit(() -> names.getMember("ready").execute().asInt())
                            .get(A_WHILE_SECONDS, TimeUnit.SECONDS))
                    .isEqualTo(42);
        } finally {
            going.set(false);
        }
        busy.get(A_WHILE_SECONDS, TimeUnit.SECONDS);
        stopper.close();
        context.close();
        engine.close();
    }

    private static void stopOneThatWaits(ThreadStopper stopper, Value names) throws InterruptedException {
        Thread waiting = ScriptThreads.thread("waiting", () -> {
            try {
                names.getMember("ready").execute();
            } catch (PolyglotException stopped) {
                // It had its turn before the stop came.
            }
        });
        waiting.start();
        while (waiting.isAlive() && !waitsForPython(waiting)) {
            Thread.onSpinWait();
        }
        stopper.stop(waiting);
        assertThat(waiting.join(Duration.ofSeconds(A_WHILE_SECONDS))).isTrue();
    }

    private static boolean waitsForPython(Thread thread) {
        return Arrays.stream(thread.getStackTrace())
                .anyMatch(frame -> frame.getClassName().contains("GilNode")
                        && frame.getMethodName().startsWith("acquire"));
    }
}
