package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A script with its steps and recorded trees: {@code NAME.py} with its neighbours, or a folder {@code NAME} with
 * {@code app.py}.
 *
 * @param script the script to serve
 * @param files the case's own Python files, relative to the script's folder, longest first
 * @param steps what the person does after the first run
 * @param trees what was recorded, first run first
 */
record GoldenCase(String name, Path script, List<String> files, List<JsonNode> steps, List<JsonNode> trees) {
    private static final JsonMapper JSON = new JsonMapper();

    /** All cases of a folder that have recorded trees, by name. */
    static List<GoldenCase> in(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(GoldenCase::isRecorded)
                    .map(p -> Files.isDirectory(p) ? ofFolder(p) : ofFile(p))
                    .sorted(Comparator.comparing(GoldenCase::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRecorded(Path entry) {
        return Files.isDirectory(entry)
                ? Files.exists(entry.resolve("app.py")) && Files.exists(entry.resolve("trees.json"))
                : entry.toString().endsWith(".py") && Files.exists(beside(entry, ".json"));
    }

    private static GoldenCase ofFile(Path script) {
        String file = script.getFileName().toString();
        return new GoldenCase(
                file.substring(0, file.length() - ".py".length()),
                script,
                List.of(file),
                array(beside(script, ".steps.json")),
                array(beside(script, ".json")));
    }

    private static GoldenCase ofFolder(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<String> files = all.filter(p -> p.toString().endsWith(".py"))
                    .map(p -> folder.relativize(p).toString().replace('\\', '/'))
                    .sorted(Comparator.comparing(String::length).reversed())
                    .toList();
            Path name = folder.getFileName();
            return new GoldenCase(
                    name.toString(),
                    folder.resolve("app.py"),
                    files,
                    array(folder.resolve("steps.json")),
                    array(folder.resolve("trees.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path beside(Path script, String ending) {
        return script.resolveSibling(script.getFileName().toString().replaceFirst("\\.py$", ending));
    }

    private static List<JsonNode> array(Path file) {
        if (!Files.exists(file)) {
            return List.of();
        }
        try {
            return StreamSupport.stream(JSON.readTree(Files.readString(file)).spliterator(), false)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
