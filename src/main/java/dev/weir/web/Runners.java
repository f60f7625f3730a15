package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.config.Config;
import dev.weir.script.Magic;
import dev.weir.script.PythonApp;
import dev.weir.script.Scripts;
import dev.weir.session.ScriptRunner;
import dev.weir.web.asgi.PythonParts;
import dev.weir.web.js.JsParts;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Chooses the language of an app by what it is: a function is Java, a script is what its ending says. */
public final class Runners implements RunnerFactory {

    /**
     * Runs of one app that execute at once. Most wait, for a person's click or for a slow browser; what computes takes turns
     * by the interpreter's own lock anyway.
     */
    private static final int MAX_RUNS = 64;

    private final Scripts scripts = new Scripts(Scripts.defaultCache());

    @Override
    public ScriptRunner runnerFor(AppContext context) {
        App app = context.app();
        Config config = context.config();
        if (app.function().isPresent()) {
            return scripts.function(app.function().get());
        }
        Optional<PythonApp> python = PythonParts.of(app);
        if (python.isPresent()) {
            return python.get().runner();
        }
        Path script = app.scriptPath().orElseThrow();
        String name = String.valueOf(script.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".py")) {
            return scripts.python(script, app.arguments(), magic(config), MAX_RUNS);
        }
        if (name.endsWith(".js")) {
            return scripts.javascript(script, app.arguments(), config.intOf("weir.javascriptContexts"), MAX_RUNS);
        }
        if (name.endsWith(".java")) {
            return scripts.javaFile(script);
        }
        throw new IllegalArgumentException("Not a script Weir can run: " + script + " (.py, .js and .java are)");
    }

    @Override
    public App complete(App app, Config config) {
        app.scriptPath().ifPresent(Scripts::requireLanguageOf);
        return app.scriptPath().flatMap(file -> declaredIn(file, app, config)).orElse(app);
    }

    private Optional<App> declaredIn(Path file, App app, Config config) {
        if (endsWith(file, ".py")) {
            return scripts.pythonApp(file, app.arguments(), magic(config), MAX_RUNS)
                    .map(python -> PythonParts.complete(app, python));
        }
        if (endsWith(file, ".js")) {
            return scripts.jsApp(file, app.arguments()).map(js -> Declared.in(app, JsParts.of(js)));
        }
        return endsWith(file, ".java")
                ? scripts.javaApp(file).map(declared -> Declared.in(app, declared))
                : Optional.empty();
    }

    private static boolean endsWith(Path file, String ending) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(ending);
    }

    @Override
    public void close() {
        scripts.close();
    }

    private static Magic magic(Config config) {
        return new Magic(
                config.boolOf("runner.magicEnabled"),
                config.boolOf("magic.displayRootDocString"),
                config.boolOf("magic.displayLastExprIfNoSemicolon"));
    }
}
