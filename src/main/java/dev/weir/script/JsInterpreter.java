package dev.weir.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One JavaScript context: one thread at a time, by its lock. Code is shared through the engine, values are not. */
final class JsInterpreter implements AutoCloseable {

    private static final Logger CONSOLE = LoggerFactory.getLogger("weir.console");

    private static final String FOLDER = "/weir-javascript/";

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Context context;
    private final Value face;
    private final JsValues values;
    private final JsLanguage language = new JsLanguage(this);
    private final ThreadStopper stopper;

    private final Path folder;
    private final List<String> argv;

    /**
     * @param folder the folder of the main script
     * @param argv what scripts find in {@code process.argv}
     */
    JsInterpreter(Engine engine, Path folder, List<String> argv) {
        this.folder = folder.toAbsolutePath();
        this.argv = argv;
        context = Context.newBuilder("js")
                .engine(engine)
                .allowAllAccess(true)
                .currentWorkingDirectory(folder.toAbsolutePath())
                // Dates without a zone mean the same everywhere: the server's zone is none of the script's business.
                .timeZone(ZoneOffset.UTC)
                .out(new LogLines(CONSOLE::info))
                .err(new LogLines(CONSOLE::warn))
                .option("js.commonjs-require", "true")
                .option("js.commonjs-require-cwd", folder.toAbsolutePath().toString())
                .build();
        face = context.eval(source("values.js"));
        values = new JsValues(face);
        stopper = new ThreadStopper(engine, context);
    }

    private static Source source(String name) {
        try (InputStream in = JsInterpreter.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("Our jar lacks " + FOLDER + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Source.newBuilder("js", text, name).internal(true).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts {@code st} into the global scope. */
    void install(ProxyObject host, List<?> names) {
        Value st = context.eval(source("places.js")).execute(face, host, language.toScript(names));
        context.eval(source("state.js")).execute(face, host, st);
        context.eval(source("functions.js")).execute(face, host, st);
        context.eval(source("app.js")).execute(face, host, st);
        context.eval(source("modules.js")).execute(face, host, folder.toString(), language.toScript(argv));
    }

    ReentrantLock lock() {
        return lock;
    }

    JsLanguage language() {
        return language;
    }

    JsValues values() {
        return values;
    }

    Value function(String name) {
        return face.getMember(name);
    }

    /** Wraps a script in a function, on its first line so that line numbers stay: it can then run again and again. */
    Value compile(String source, String path) {
        return context.eval(
                Source.newBuilder("js", "(function(){" + source + "\n})", path).buildLiteral());
    }

    /** An App file as a function that runs it and gives what its variable holds; "" for none. */
    Value compileApp(String source, String path, String variable) {
        String end = variable.isEmpty() ? "" : "\nreturn " + variable + ";";
        return context.eval(Source.newBuilder("js", "(function(){" + source + end + "\n})", path)
                .buildLiteral());
    }

    /** The same for what {@code require} reads, with the names that CommonJS gives a module. */
    Value compileModule(String source, String path) {
        return context.eval(Source.newBuilder(
                        "js", "(function(exports,require,module,__filename,__dirname){" + source + "\n})", path)
                .buildLiteral());
    }

    Value wrap(Object host) {
        return context.asValue(host);
    }

    Value function(ProxyExecutable function) {
        return context.asValue(function);
    }

    void stop(Thread thread) {
        stopper.stop(thread);
    }

    @Override
    public void close() {
        stopper.close();
        context.close(true);
    }
}
