package dev.weir.secrets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.Temporal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads secrets from files and folders. */
final class SecretFiles {
    /** Folders in folders beyond this are a mistake, or a link that leads back. */
    private static final int MAX_DEPTH = 8;

    private SecretFiles() {}

    static Map<String, Object> toml(Path path) {
        try {
            TomlParseResult root = Toml.parse(path);
            if (root.hasErrors()) {
                TomlParseError error = root.errors().getFirst();
                throw broken(path + ":" + error.position().line(), String.valueOf(error.getMessage()));
            }
            return table(root);
        } catch (IOException e) {
            throw broken(path.toString(), e.toString());
        }
    }

    static Map<String, Object> folder(Path path) {
        return folder(path, MAX_DEPTH);
    }

    private static Map<String, Object> folder(Path path, int depth) {
        Map<String, Object> secrets = new LinkedHashMap<>();
        try (Stream<Path> entries = Files.list(path)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                if (name.startsWith("..")) {
                    continue; // Kubernetes keeps its own versions of the files there
                }
                if (!Files.isDirectory(entry)) {
                    secrets.put(name, Files.readString(entry).strip());
                } else if (depth > 0) {
                    secrets.put(name, folder(entry, depth - 1));
                }
            }
        } catch (IOException e) {
            throw broken(path.toString(), e.toString());
        }
        return secrets;
    }

    /** A copy all the way down; every key must be text and nothing may be missing. */
    static Map<String, Object> copy(Map<?, ?> map) {
        Map<String, Object> copied = new LinkedHashMap<>();
        map.forEach((name, value) -> {
            if (!(name instanceof String key)) {
                throw new IllegalArgumentException("The name of a secret must be text, not " + name + ".");
            }
            copied.put(key, value(value));
        });
        return Collections.unmodifiableMap(copied);
    }

    private static Map<String, Object> table(TomlTable table) {
        Map<String, Object> map = new LinkedHashMap<>();
        table.keySet().forEach(name -> map.put(name, value(table.get(List.of(name)))));
        return Collections.unmodifiableMap(map);
    }

    private static Object value(@Nullable Object value) {
        return switch (value) {
            case null -> throw new IllegalArgumentException("A secret must not be null.");
            case TomlTable table -> table(table);
            case TomlArray array ->
                array.toList().stream().map(SecretFiles::value).toList();
            case Map<?, ?> map -> copy(map);
            case List<?> list -> list.stream().map(SecretFiles::value).toList();
            case String text -> text;
            case Number number -> number;
            case Boolean truth -> truth;
            case Temporal moment -> moment;
            default ->
                throw new IllegalArgumentException(
                        "A secret must be text, a number, true or false, a moment, a list or a" + " mapping, not "
                                + value.getClass().getName() + ".");
        };
    }

    private static SecretNotFoundException broken(String place, String why) {
        return new SecretNotFoundException("Error parsing secrets file at " + place + ": " + why);
    }
}
