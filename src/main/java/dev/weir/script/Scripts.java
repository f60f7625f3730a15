package dev.weir.script;

import dev.weir.App;
import dev.weir.PageFunction;
import dev.weir.session.ScriptRunner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.graalvm.polyglot.Engine;
import org.jspecify.annotations.Nullable;

/** Makes runners for scripts. One for a servlet context: its engine shares compiled code among the apps, nothing else. */
public final class Scripts implements AutoCloseable {

    /** As Streamlit's options have it where nobody sets them. */
    private static final Magic DEFAULT_MAGIC = new Magic(true, false, false);

    private final Path cache;
    private final Object lock = new Object();
    private @Nullable Engine engine;

    /**
     * @param cache a folder that can be written, for what interpreters need on disk
     */
    public Scripts(Path cache) {
        this.cache = cache;
    }

    /** Where caches go unless an option says otherwise: below the user's temporary folder. */
    public static Path defaultCache() {
        return Path.of(System.getProperty("java.io.tmpdir"), "weir-" + System.getProperty("user.name"));
    }

    /**
     * The engine, for a language.
     *
     * @throws IllegalStateException if the WAR was made without that language
     */
    private Engine engine(String language) {
        Engine any = engine();
        if (!any.getLanguages().containsKey(language)) {
            throw new IllegalStateException("This WAR was made without the language " + language
                    + ". Make it again without --slim, or from a script in that language");
        }
        return any;
    }

    private Engine engine() {
        synchronized (lock) {
            if (engine == null) {
                PolyglotCopies.note();
                EngineHook.forgo();
                engine = ScriptThreads.once(() -> Engine.newBuilder()
                        .option("engine.WarnInterpreterOnly", "false")
                        .build());
            }
            return engine;
        }
    }

    /**
     * Looks whether the language of a script is there.
     *
     * @throws IllegalStateException if it is not; the message says where it may be put
     */
    public static void requireLanguageOf(Path script) {
        Languages.require(script);
    }

    /**
     * A runner for Python scripts; its interpreter starts in the background.
     *
     * @param script the main script
     * @param arguments what it finds in {@code sys.argv} behind its own path
     * @param magic which bare expressions are shown
     * @param maxThreads how many runs may execute at once; more wait
     */
    public ScriptRunner python(Path script, List<String> arguments, Magic magic, int maxThreads) {
        return pythonRunner(script, arguments, magic, maxThreads);
    }

    /**
     * A Python for tests of apps: what runs the tests runs the scripts under test, too, so that a test can replace what a script imports.
     *
     * @param folder where tests are looked for and modules of the app are imported from
     * @param maxThreads how many runs may execute at once
     */
    public PythonTests pythonTests(Path folder, int maxThreads) {
        return new PythonTests(pythonRunner(folder.resolve("tests"), List.of(), DEFAULT_MAGIC, maxThreads));
    }

    private PythonRunner pythonRunner(Path script, List<String> arguments, Magic magic, int maxThreads) {
        Path folder = folder(script);
        String[] argv =
                Stream.concat(Stream.of(script.toString()), arguments.stream()).toArray(String[]::new);
        return new PythonRunner(
                () -> ScriptThreads.withOwnLoader(() -> new PythonInterpreter(
                        engine("python"), FaceFiles.unpack(cache, "/weir-python.zip"), folder, argv)),
                folder,
                magic,
                ScriptThreads.pool("python", maxThreads));
    }

    /**
     * The App that a Python file makes. The file is parsed, not executed, to find out whether it does; where it does it is executed, in
     * the interpreter that will run the App's script.
     *
     * @param magic which bare expressions are shown
     * @return empty for a plain script
     * @throws PythonApp.LoadException with Python's traceback if the file fails
     */
    public Optional<PythonApp> pythonApp(Path file, List<String> arguments, Magic magic, int maxThreads) {
        if (!PythonAppFile.mayMakeApp(file)) {
            return Optional.empty();
        }
        PythonRunner runner = pythonRunner(file, arguments, magic, maxThreads);
        Optional<PythonApp> app = Optional.empty();
        try {
            app = runner.outside(() -> PythonAppFile.load(file, runner));
            return app;
        } finally {
            if (app.isEmpty()) {
                runner.close();
            }
        }
    }

    /**
     * A runner for JavaScript scripts.
     *
     * @param arguments what it finds in {@code process.argv} behind the program and its own path
     * @param contexts how many contexts there may be; a session shares one when there are more sessions
     * @param maxThreads how many runs may execute at once; more wait
     */
    public ScriptRunner javascript(Path script, List<String> arguments, int contexts, int maxThreads) {
        return new JsApp(() -> interpreter(script, arguments), contexts, ScriptThreads.pool("javascript", maxThreads));
    }

    /** A runner for an app that is a Java function. */
    public ScriptRunner function(PageFunction function) {
        return new JavaRunner(path -> function);
    }

    /**
     * A runner for an app that is a Java file with {@code static void page(St st)} or {@code static App app()}: compiled in memory,
     * again when it changed.
     */
    public ScriptRunner javaFile(Path script) {
        return new JavaRunner(new JavaFile(script));
    }

    /**
     * The App that a Java file makes with {@code static App app()}, with absolute paths.
     *
     * @return empty if there is none, or the file does not compile: as a page it shows the errors
     * @throws AppFileException if {@code app()} fails
     */
    public Optional<App> javaApp(Path file) {
        return JavaApp.load(file);
    }

    /**
     * The App that a JavaScript file makes with {@code new st.App(...)}, in a context of its own.
     *
     * @return empty for a plain script
     * @throws AppFileException if the file fails
     */
    public Optional<JsAppFile> jsApp(Path file, List<String> arguments) {
        return JsAppFile.load(
                file,
                () -> ScriptThreads.once(() -> new JsRunner(
                        interpreter(file, arguments), ScriptThreads.pool("javascript-app", 1), runner -> {})));
    }

    private JsInterpreter interpreter(Path script, List<String> arguments) {
        List<String> argv = Stream.concat(Stream.of("weir", script.toString()), arguments.stream())
                .toList();
        return new JsInterpreter(engine("js"), folder(script), argv);
    }

    /** Whether a file may make an App, by its words: nothing of it is executed. */
    public static boolean mayMakeApp(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return (name.endsWith(".java") && JavaApp.mayBeIn(file)) || (name.endsWith(".js") && JsAppFile.mayBeIn(file));
    }

    private static Path folder(Path script) {
        Path parent = script.toAbsolutePath().getParent();
        return parent == null ? Path.of("").toAbsolutePath() : parent;
    }

    @Override
    public void close() {
        synchronized (lock) {
            if (engine != null) {
                engine.close(true);
            }
        }
    }
}
