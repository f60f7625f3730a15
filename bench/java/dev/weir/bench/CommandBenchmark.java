package dev.weir.bench;

import dev.weir.command.ClientInfo;
import dev.weir.command.Settings;
import dev.weir.media.MediaStore;
import dev.weir.script.Scripts;
import dev.weir.session.Link;
import dev.weir.session.ScriptRunner;
import dev.weir.session.Session;
import dev.weir.session.SessionManager;
import dev.weir.session.SessionSettings;
import dev.weir.wire.BackMsg;
import dev.weir.wire.ClientState;
import dev.weir.wire.Config;
import dev.weir.wire.CustomThemeConfig;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The way of one command: its arguments, its identity, its element, the message, the outbox. A page calls the command so often that
 * what a run costs beside is of no account; the browser is one that takes everything at once.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class CommandBenchmark {
    private static final int COMMANDS = 1_000;

    private static final BackMsg RERUN = BackMsg.newBuilder()
            .setRerunScript(ClientState.getDefaultInstance())
            .build();

    private static final ClientInfo NOBODY = new ClientInfo(
            Map.of("host", List.of("here")), Map.of(), null, null, null, null, null, null, null, "", null);

    private static final SessionSettings SETTINGS = new SessionSettings(
            "bench",
            "",
            Config.getDefaultInstance(),
            CustomThemeConfig.getDefaultInstance(),
            false,
            new Settings(200, "full", option -> Optional.empty()),
            false,
            true,
            SessionSettings.DEFAULT_PARALLEL_WORKERS,
            false,
            SessionSettings.DEFAULT_CACHEABLE_BYTES,
            SessionSettings.DEFAULT_OUTBOX_BYTES,
            SessionSettings.DEFAULT_SEND_TIME,
            SessionSettings.DEFAULT_RECONNECT_TIME,
            SessionSettings.DEFAULT_CLOSED_TAB_TIME,
            SessionSettings.DEFAULT_MAX_DETACHED);

    /** A command that shows something, and one that is a widget. */
    @Param({"text", "checkbox"})
    public String command = "";

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final Semaphore ended = new Semaphore(0);
    private final Scripts scripts = new Scripts(Scripts.defaultCache());
    private SessionManager sessions;
    private Session session;

    @Setup(Level.Trial)
    public void open() {
        ScriptRunner runner = scripts.function(st -> {
            for (int i = 0; i < COMMANDS; i++) {
                st.call(command, "Label " + i);
            }
        });
        sessions = new SessionManager(SETTINGS, runner, new MediaStore(), timer);
        session = sessions.connect("", NOBODY, "", new Link() {
            @Override
            public void send(ByteBuffer message, Done done) {
                if (RunEnd.isIn(message)) {
                    ended.release();
                }
                done.done(true);
            }

            @Override
            public void close(String reason) {}
        });
    }

    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void call() throws InterruptedException {
        session.receive(RERUN);
        ended.acquire();
    }

    @TearDown(Level.Trial)
    public void close() {
        sessions.close();
        timer.shutdownNow();
        scripts.close();
    }
}
