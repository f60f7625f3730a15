package dev.weir.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Finds and reads the files of an app that its scripts require. */
final class JsModules {

    /** What may be left out of a name, in the order of Node. */
    private static final List<String> ENDINGS = List.of("", ".js", ".cjs", ".json", "/index.js");

    private JsModules() {}

    static void offer(JsHost host, JsInterpreter js) {
        host.add("moduleFile", a -> find(Path.of(a[0].asString()), a[1].asString()));
        host.add("moduleText", a -> read(a[0]));
        host.add("moduleCode", a -> js.compileModule(read(a[0]), a[0].asString()));
        host.add("folderOf", a -> String.valueOf(Path.of(a[0].asString()).getParent()));
    }

    private static @Nullable String find(Path folder, String name) {
        return ENDINGS.stream()
                .map(ending -> folder.resolve(name + ending).normalize())
                .filter(Files::isRegularFile)
                .map(Path::toString)
                .findFirst()
                .orElse(null);
    }

    private static String read(Value path) {
        try {
            return Files.readString(Path.of(path.asString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
