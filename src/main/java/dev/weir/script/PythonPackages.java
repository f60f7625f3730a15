package dev.weir.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The packages of an app's virtual environment, {@code .venv} or {@code venv} beside the script. Any Python may have made it: packages
 * written in Python run on ours as well.
 *
 * @param root its {@code site-packages}
 */
public record PythonPackages(Path root) {

    /** Where a WAR has them, relative to its app: found there as they are on a laptop. */
    public static final String PLACE = ".venv/Lib/site-packages/";

    private static final List<String> FOLDERS = List.of(".venv", "venv");

    /** Set in the shell of somebody who activated an environment. */
    private static final String ACTIVE = "VIRTUAL_ENV";

    /** How far below an environment its packages are. */
    private static final int DEPTH = 3;

    /** The packages beside a script, if it has an environment. */
    public static Optional<PythonPackages> of(Path folder) {
        return first(FOLDERS.stream().map(folder::resolve));
    }

    /** Those beside a script, or else those of the environment that the shell has activated. */
    public static Optional<PythonPackages> forRunning(Path folder) {
        return of(folder)
                .or(() -> first(Stream.ofNullable(System.getenv(ACTIVE)).map(Path::of)));
    }

    private static Optional<PythonPackages> first(Stream<Path> environments) {
        return environments
                .filter(Files::isDirectory)
                .flatMap(PythonPackages::sites)
                .findFirst()
                .map(PythonPackages::new);
    }

    /** {@code Lib} holds them on Windows, {@code lib/pythonX.Y} elsewhere. */
    private static Stream<Path> sites(Path environment) {
        try (Stream<Path> below = Files.walk(environment, DEPTH)) {
            return below.filter(path -> path.endsWith("site-packages")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + environment, e);
        }
    }

    /** The files of all packages, relative to the root, without what Python compiled. */
    public List<Path> files() {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().endsWith(".pyc"))
                    .map(root::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + root, e);
        }
    }

    /** Packages with machine code, which was compiled for the Python that installed them; each with one such file. */
    public Map<String, Path> compiled() {
        Map<String, Path> compiled = new TreeMap<>();
        for (Path file : files()) {
            if (file.toString().matches(".*\\.(so|pyd|dylib)")) {
                compiled.putIfAbsent(Objects.requireNonNull(file.getName(0)).toString(), file);
            }
        }
        return compiled;
    }
}
