package dev.weir.cli;

import dev.weir.script.PythonPackages;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A script and what goes with it: everything in its folder but what tools keep there, and secrets.
 *
 * @param root the folder
 * @param script the script, relative to it
 * @param files all that go along, relative to it, in order; the script among them
 * @param packages of its virtual environment, or the active one
 * @param secrets files that stay behind
 */
record AppFolder(Path root, Path script, List<Path> files, Optional<PythonPackages> packages, List<Path> secrets) {

    /** What tools make and can make again. */
    private static final Set<String> TOOLS = Set.of("__pycache__", "venv", "target", "build");

    /** The only names with a dot that belong to an app. */
    private static final String SETTINGS = ".streamlit";

    private static final String SECRETS = "secrets.toml";

    /** More is a mistake, such as packing a home folder. */
    private static final int MAX_FILES = 20_000;

    static AppFolder of(Path script) {
        Path root = script.resolveSibling("");
        List<Path> files = new ArrayList<>();
        List<Path> secrets = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return folder.equals(root) || belongs(folder)
                            ? FileVisitResult.CONTINUE
                            : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (name(file).equals(SECRETS)) {
                        secrets.add(root.relativize(file));
                    } else if (belongs(file) && Files.isRegularFile(file)) {
                        files.add(root.relativize(file));
                    }
                    if (files.size() > MAX_FILES) {
                        throw new CliException("More than " + MAX_FILES + " files in " + root
                                + "; put the app into a folder of its own");
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new CliException(
                    "Cannot read " + root + ": " + e + "; its files must be readable to go into the WAR");
        }
        files.sort(null);
        return new AppFolder(
                root,
                root.relativize(script),
                List.copyOf(files),
                name(script).endsWith(".py") ? PythonPackages.forRunning(root) : Optional.empty(),
                List.copyOf(secrets));
    }

    private static boolean belongs(Path path) {
        String name = name(path);
        return name.startsWith(".") ? name.equals(SETTINGS) : !TOOLS.contains(name) && !name.endsWith(".war");
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
