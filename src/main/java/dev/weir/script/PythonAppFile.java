package dev.weir.script;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import org.graalvm.polyglot.Value;

/** Finds the App of a Python file. */
final class PythonAppFile {

    /** An App file is one only if it says so; a file without these words is never parsed for it. */
    private static final Pattern MENTIONS_APP = Pattern.compile("\\bApp\\b");

    private static final Pattern IMPORTS_STREAMLIT = Pattern.compile("\\b(?:from|import)\\s+streamlit\\b");

    private PythonAppFile() {}

    /** Whether a file may make an App: a look at its words only. */
    static boolean mayMakeApp(Path file) {
        try {
            String source = Files.readString(file);
            return MENTIONS_APP.matcher(source).find()
                    && IMPORTS_STREAMLIT.matcher(source).find();
        } catch (MalformedInputException noText) {
            return false;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Looks for the App of a file, and loads it.
     *
     * @return empty for a plain script
     * @throws PythonApp.LoadException if the file fails
     */
    static Optional<PythonApp> load(Path file, PythonRunner runner) {
        PythonInterpreter python = runner.interpreter();
        Value module = python.module("_weir_app");
        Value variable;
        try {
            variable = module.getMember("find").execute(Files.readString(file));
        } catch (IOException e) {
            throw new PythonApp.LoadException(file + " cannot be read: " + e.getMessage());
        }
        if (variable.isNull()) {
            return Optional.empty();
        }
        Path folder = file.toAbsolutePath().getParent();
        Value app =
                module.getMember("load_or_fail").execute(file.toString(), String.valueOf(folder), variable.asString());
        if (app.isString()) {
            throw new PythonApp.LoadException(app.asString());
        }
        runner.hostsApp();
        return Optional.of(new PythonApp(file, runner, module, app));
    }
}
