package dev.weir.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * System properties of {@link GoldenTest}. {@code weir.golden.cases} names cases, separated by commas, or
 * {@code all}; default: those of {@code golden-in-scope.txt}. {@code weir.golden.urlTemplate} and {@code weir.golden.serve} choose
 * the server: see {@link dev.weir.testing.ServerUnderTest#serving}.
 */
final class GoldenSettings {
    static final Path FOLDER = Path.of("src", "test", "golden");

    private GoldenSettings() {}

    static List<GoldenCase> cases() {
        List<GoldenCase> all = GoldenCase.in(FOLDER);
        String wanted = System.getProperty("weir.golden.cases", "");
        if (wanted.equals("all")) {
            return all;
        }
        Set<String> names = wanted.isEmpty() ? inScope() : Set.of(wanted.split(","));
        Set<String> unknown = new TreeSet<>(names);
        unknown.removeAll(all.stream().map(GoldenCase::name).collect(Collectors.toSet()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no such golden cases: " + unknown);
        }
        return all.stream().filter(c -> names.contains(c.name())).toList();
    }

    static Set<String> inScope() {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "golden-in-scope.txt")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
