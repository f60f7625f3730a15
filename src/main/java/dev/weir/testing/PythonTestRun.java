package dev.weir.testing;

import dev.weir.script.PythonTests;
import dev.weir.script.Scripts;
import java.nio.file.Path;
import java.util.List;

/** Runs Python tests that use {@code streamlit.testing.v1}, with pytest where it is installed, else by themselves. */
public final class PythonTestRun {

    /** Runs of apps under test are one at a time; more are those that a timeout left behind. */
    private static final int MAX_RUNS = 16;

    private PythonTestRun() {}

    /**
     * Runs tests, which tell about themselves on the standard streams.
     *
     * @param folder where relative paths start and modules are imported from
     * @param arguments files and folders with tests, and options of pytest
     * @return the exit code: 0 if all passed
     */
    public static int run(Path folder, List<String> arguments) {
        try (Scripts scripts = new Scripts(Scripts.defaultCache());
                PythonTests python = scripts.pythonTests(folder, MAX_RUNS)) {
            PythonFace.offer(python);
            return python.run(arguments);
        }
    }
}
