package dev.weir.testing;

import dev.weir.App;
import dev.weir.PageFunction;
import dev.weir.testing.wire.ElementTree;
import dev.weir.testing.wire.TreeNode;
import dev.weir.web.Runners;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One session of an app, for tests, without a server and a browser: {@link #run()} runs its script as a rerun does, and what it drew is
 * found by the names of the commands. The counterpart of {@code streamlit.testing.v1.AppTest} (1.62).
 *
 * <pre>{@code
 * try (AppTest at = AppTest.fromFile(Path.of("src/main/webapp/WEB-INF/app/app.py")).run()) {
 *     at.slider("age").setValue(40);
 *     at.button("save").click().run();
 *     assertEquals("Saved: 40", at.success().get(0).value());
 *     assertTrue(at.exception().isEmpty());
 * }
 * }</pre>
 *
 * <p>The app's options, secrets and lifespan are there; its routes and middleware are not. Not for use by several threads. Each test has an
 * app of its own, with caches of its own and, for Python and JavaScript, an interpreter of its own, which starts with the first run.
 */
public final class AppTest implements Found, AutoCloseable {

    /** As long as Streamlit lets a run take. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(3);

    private final Stage stage;
    private final Optional<Path> temporary;
    private Duration timeout = DEFAULT_TIMEOUT;
    private @Nullable List<Block> roots;

    private AppTest(App app, Optional<Path> temporary) {
        this.stage = new Stage(app, new Runners());
        this.temporary = temporary;
    }

    /**
     * Tests an app as it would be served.
     *
     * @throws IllegalArgumentException if its script is missing
     */
    public static AppTest of(App app) {
        return new AppTest(app, Optional.empty());
    }

    /** Tests an app that is a function. */
    public static AppTest fromFunction(PageFunction page) {
        return of(App.of(page));
    }

    /**
     * Tests a script, {@code .py}, {@code .js} or {@code .java}.
     *
     * @param script relative to the working directory, which Maven makes the project's
     * @throws IllegalArgumentException if it is missing
     */
    public static AppTest fromFile(Path script) {
        return of(App.builder().script(script.toAbsolutePath()).build());
    }

    /** Tests a Python script that is a text. */
    public static AppTest fromString(String script) {
        try {
            Path folder = Files.createTempDirectory("weir-apptest");
            Path file = Files.writeString(folder.resolve("app.py"), script);
            return new AppTest(App.builder().script(file).build(), Optional.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The script cannot be written to the temporary folder", e);
        }
    }

    /** How long a run may take from now on; 3 s at first. */
    public AppTest defaultTimeout(Duration time) {
        timeout = time;
        return this;
    }

    /**
     * Runs the app with what was set since the last run, and with the reruns it asks for itself.
     *
     * @throws AppTestTimeoutException if it takes longer than the default timeout
     */
    public AppTest run() {
        return run(timeout);
    }

    /**
     * Runs the app with what was set since the last run, and with the reruns it asks for itself.
     *
     * @throws AppTestTimeoutException if it takes longer
     */
    public AppTest run(Duration time) {
        stage.warmUp();
        stage.run(time);
        roots = null;
        return this;
    }

    /**
     * Goes to a page of the {@code pages/} folder; {@link #run()} runs it.
     *
     * @param path relative to the main script
     * @throws IllegalArgumentException if there is no such file
     */
    public AppTest switchPage(String path) {
        stage.switchPage(path);
        return this;
    }

    /** The body of the page. */
    public Block main() {
        return roots().get(0);
    }

    public Block sidebar() {
        return roots().get(1);
    }

    /** What the app finds in {@code st.session_state}. */
    public TestState sessionState() {
        return new TestState(stage);
    }

    /** What the app finds in {@code st.secrets}: what is put here replaces its own secrets. */
    public Map<String, Object> secrets() {
        return stage.secrets();
    }

    /** The query of the address: what is put here is there in the next run, and a run puts here what the app sets. */
    public Map<String, List<String>> queryParams() {
        return stage.query();
    }

    @Override
    public Stream<Node> nodes() {
        return roots().stream().flatMap(Block::nodes);
    }

    private List<Block> roots() {
        List<Block> now = roots;
        if (now == null) {
            now = stage.tree().roots().entrySet().stream()
                    .map(e -> root(e.getKey(), e.getValue()))
                    .toList();
            roots = now;
        }
        return now;
    }

    private Block root(int number, TreeNode node) {
        return new Block(this, node, ElementTree.ROOTS.get(number));
    }

    Stage stage() {
        return stage;
    }

    /** Ends the session, the app and its interpreter. */
    @Override
    public void close() {
        stage.close();
        temporary.ifPresent(AppTest::delete);
    }

    private static void delete(Path script) {
        try {
            Files.deleteIfExists(script);
            Path folder = script.toAbsolutePath().getParent();
            if (folder != null) {
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The temporary script cannot be deleted", e);
        }
    }
}
