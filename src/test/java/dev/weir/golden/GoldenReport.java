package dev.weir.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was found per case, for a person: one line each, and the count at the end. */
final class GoldenReport {
    private final Map<String, List<Optional<String>>> found = new TreeMap<>();

    void add(String caseName, Optional<String> difference) {
        found.computeIfAbsent(caseName, n -> new ArrayList<>()).add(difference);
    }

    void write(Path file) {
        List<String> lines = new ArrayList<>();
        found.forEach((name, trees) -> lines.add(name + ": "
                + trees.stream().flatMap(Optional::stream).findFirst().orElse("equal")));
        List<Optional<String>> all =
                found.values().stream().flatMap(List::stream).toList();
        lines.add("%d of %d scripts equal"
                .formatted(
                        found.values().stream()
                                .filter(t -> t.stream().allMatch(Optional::isEmpty))
                                .count(),
                        found.size()));
        lines.add("%d of %d trees equal"
                .formatted(all.stream().filter(Optional::isEmpty).count(), all.size()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
