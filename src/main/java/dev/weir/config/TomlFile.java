package dev.weir.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/** A configuration file, taken apart into options with the lines they stand in. */
final class TomlFile {
    /** One setting. */
    record Entry(String key, Object value, String place) {}

    private final Path path;
    private final TomlParseResult root;
    private final List<Entry> entries = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private TomlFile(Path path, TomlParseResult root) {
        this.path = path;
        this.root = root;
    }

    /** The file's content; nothing if there is no such file. */
    static Optional<TomlFile> read(Path path) {
        if (!Files.isRegularFile(path)) {
            return Optional.empty();
        }
        try {
            TomlFile file = new TomlFile(path, Toml.parse(path));
            if (file.root.hasErrors()) {
                TomlParseError error = file.root.errors().getFirst();
                throw new ConfigException(file.place(error.position()) + ": " + error.getMessage());
            }
            file.walk(List.of(), file.root);
            return Optional.of(file);
        } catch (IOException e) {
            throw new ConfigException(path + " cannot be read: " + e);
        }
    }

    List<Entry> entries() {
        return entries;
    }

    /** About settings that no option goes by; Streamlit, too, only warns, so that old files keep working. */
    List<String> warnings() {
        return warnings;
    }

    private void walk(List<String> above, TomlTable table) {
        for (String name : table.keySet()) {
            List<String> keys = new ArrayList<>(above);
            keys.add(name);
            String key = String.join(".", keys);
            Object value = table.get(List.of(name));
            String place = place(root.inputPositionOf(keys));
            if (Options.find(key).isPresent()) {
                entries.add(new Entry(key, plain(value), place));
            } else if (value instanceof TomlTable inner) {
                walk(keys, inner);
            } else {
                String hint = Options.nearest(key)
                        .map(n -> " Did you mean " + n + "?")
                        .orElse("");
                warnings.add(place + ": \"" + key + "\" is not a valid config option." + hint);
            }
        }
    }

    private String place(@Nullable TomlPosition position) {
        return position == null ? path.toString() : path + ":" + position.line();
    }

    private static Object plain(@Nullable Object value) {
        return switch (value) {
            case TomlTable table -> {
                Map<String, Object> map = new LinkedHashMap<>();
                table.keySet().forEach(k -> map.put(k, plain(table.get(List.of(k)))));
                yield map;
            }
            case TomlArray array -> array.toList().stream().map(TomlFile::plain).toList();
            case null -> throw new IllegalStateException("TOML has no null");
            default -> value;
        };
    }
}
