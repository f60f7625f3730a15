package dev.weir.script;

import dev.weir.session.ScriptRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Python tests of apps: their interpreter.
 *
 * <p>How it works: tests and the scripts under test share one interpreter, as with Streamlit, so values need no translation and a test can
 * patch what a script imports. The test's thread waits in a function of ours while a run executes on its own thread; Python gives up its
 * lock for calls of ours.
 */
public final class PythonTests implements AutoCloseable {

    private final PythonRunner runner;

    PythonTests(PythonRunner runner) {
        this.runner = runner;
    }

    /** What runs scripts in this interpreter. */
    public ScriptRunner runner() {
        return runner;
    }

    /**
     * Gives tests a function of ours, as a member of {@code _weir}.
     *
     * @param body from script values, opaque ones as they are; IllegalArgumentException becomes Python's ValueError
     */
    public void offer(String name, Function<List<@Nullable Object>, @Nullable Object> body) {
        runner.interpreter().offer(name, runner.guard(args -> {
            List<@Nullable Object> values = new ArrayList<>();
            for (Value arg : args) {
                values.add(PythonValues.in(arg));
            }
            return body.apply(values);
        }));
    }

    /**
     * Runs tests and tells about them on the standard streams.
     *
     * @param arguments files, folders, and options of pytest where it is installed
     * @return the exit code: 0 if all passed
     */
    public int run(List<String> arguments) {
        Value main = runner.interpreter().module("_weir_test").getMember("main");
        return main.execute(runner.language().toScript(arguments)).asInt();
    }

    /** Ends the interpreter. */
    @Override
    public void close() {
        runner.close();
    }
}
