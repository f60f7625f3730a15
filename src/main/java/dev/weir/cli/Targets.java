package dev.weir.cli;

import dev.weir.App;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a command line names: one script, or a folder of them.
 *
 * @param folder whose {@code .streamlit/} counts for the server itself
 * @param apps what is served
 * @param isFolder whether each app stands at a path of its own, and the root lists them
 */
record Targets(Path folder, List<App> apps, boolean isFolder) {

    private static final List<String> ENDINGS = List.of(".py", ".js", ".java");

    /**
     * @throws CliException if there is no such file, or nothing in it that can run
     */
    static Targets of(String target) {
        if (target.startsWith("http://") || target.startsWith("https://")) {
            throw new CliException("Weir does not load scripts from the network; save " + target + " and run the file");
        }
        Path path = Path.of(target).toAbsolutePath().normalize();
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        return ofScript(scriptAt(target));
    }

    /**
     * The script of that name, with its whole path.
     *
     * @throws CliException if there is none, or it is no script
     */
    static Path scriptAt(String target) {
        Path path = Path.of(target).toAbsolutePath().normalize();
        if (!Files.isRegularFile(path)) {
            throw new CliException("File does not exist: " + target);
        }
        if (!isScript(path)) {
            throw new CliException("Not a script Weir can run: " + target + " (must end in .py, .js or .java)");
        }
        return path;
    }

    static Targets ofScript(Path script) {
        Path folder = script.getParent();
        return new Targets(
                folder == null ? script : folder,
                List.of(App.builder().script(script).build()),
                false);
    }

    /** The demo: its main script at the root, and beside it an app for each other language. */
    static Targets ofHello(Path script) {
        List<App> apps = new ArrayList<>(ofScript(script).apps());
        Map.of("/javascript", "in_javascript.js", "/java", "InJava.java")
                .forEach((path, other) -> apps.add(App.builder()
                        .script(script.resolveSibling(other))
                        .mountPath(path)
                        .build()));
        return new Targets(script.resolveSibling(""), List.copyOf(apps), false);
    }

    private static Targets ofFolder(Path folder) {
        Map<String, Path> scripts = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            entries.sorted().forEach(entry -> scriptOf(entry).ifPresent(s -> scripts.putIfAbsent(nameOf(entry), s)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (scripts.isEmpty()) {
            throw new CliException(
                    "No script in " + folder + ": neither NAME.py, NAME.js or NAME.java nor NAME/app.py");
        }
        List<App> apps = new ArrayList<>();
        scripts.forEach((name, script) ->
                apps.add(App.builder().script(script).mountPath("/" + name).build()));
        return new Targets(folder, List.copyOf(apps), true);
    }

    /** The script that an entry of the folder stands for. */
    private static Optional<Path> scriptOf(Path entry) {
        if (!nameOf(entry).matches("[A-Za-z0-9~][A-Za-z0-9._~-]*")) {
            return Optional.empty();
        }
        if (Files.isDirectory(entry)) {
            return ENDINGS.stream()
                    .map(ending -> entry.resolve("app" + ending))
                    .filter(Files::isRegularFile)
                    .findFirst();
        }
        return isScript(entry) && Files.isRegularFile(entry) ? Optional.of(entry) : Optional.empty();
    }

    private static boolean isScript(Path path) {
        String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith);
    }

    private static String nameOf(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return Files.isDirectory(entry) ? name : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }
}
