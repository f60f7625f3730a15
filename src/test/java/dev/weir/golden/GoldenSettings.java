package dev.weir.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;

/**
 * System properties of {@link GoldenTest}.
 *
 * <ul>
 *   <li>{@code weir.golden.cases}: names separated by commas, or {@code all}; default: those of {@code
 *       golden-in-scope.txt}
 *   <li>{@code weir.golden.urlTemplate}: a running server, such as {@code http://127.0.0.1:8501/{name}}
 *   <li>{@code weir.golden.serve}: a command that serves one case in a process of its own, such as {@code streamlit run
 *       {script} --server.port {port} --server.headless true}
 * </ul>
 *
 * Without the last two the project's own server runs inside the test.
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

    static ServerUnderTest server(List<GoldenCase> cases) {
        String template = System.getProperty("weir.golden.urlTemplate", "");
        if (!template.isEmpty()) {
            return new RunningServer(template);
        }
        String command = System.getProperty("weir.golden.serve", "");
        Assumptions.assumeFalse(
                command.isEmpty(), "no server of our own yet: set weir.golden.urlTemplate or weir.golden.serve");
        return new CommandPerCase(command, cases);
    }
}
