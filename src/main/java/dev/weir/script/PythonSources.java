package dev.weir.script;

import dev.weir.command.ErrorInfo;
import dev.weir.session.ScriptRunner.ScriptError;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;

/** Compiled scripts, read anew when their file changed. */
final class PythonSources {

    private record Compiled(FileTime changed, long size, Value code) {}

    private final PythonRunner runner;
    private final Map<Path, Compiled> compiled = new ConcurrentHashMap<>();

    PythonSources(PythonRunner runner) {
        this.runner = runner;
    }

    /**
     * The script's code.
     *
     * @throws ScriptError if it cannot be read or is no Python
     */
    Value code(Path path) {
        try {
            return read(path);
        } catch (PolyglotException e) {
            Value raised = e.getGuestObject();
            if (raised == null) {
                throw e;
            }
            throw new ScriptError(runner.language().describe(raised), true);
        }
    }

    /**
     * The script's code.
     *
     * @throws PolyglotException with Python's SyntaxError if it is no Python
     * @throws ScriptError if it cannot be read
     */
    Value read(Path path) {
        try {
            FileTime changed = Files.getLastModifiedTime(path);
            long size = Files.size(path);
            Compiled c = compiled.get(path);
            if (c == null || !c.changed.equals(changed) || c.size != size) {
                String source = Files.readString(path, StandardCharsets.UTF_8);
                Magic magic = runner.magic();
                Value code = runner.interpreter()
                        .function("compile_script")
                        .execute(source, path.toString(), magic.enabled(), magic.docString(), magic.lastCall());
                c = new Compiled(changed, size, code);
                compiled.put(path, c);
            }
            return c.code;
        } catch (MalformedInputException e) {
            throw new ScriptError(error("UnicodeDecodeError", "The script " + path + " is not UTF-8 text"), true);
        } catch (IOException e) {
            throw new ScriptError(
                    error("FileNotFoundError", "The script " + path + " cannot be read: " + e.getMessage()), true);
        }
    }

    private static ErrorInfo error(String type, String message) {
        return new ErrorInfo(type, type, message, false, false, false, List.of());
    }
}
