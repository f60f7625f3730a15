package dev.weir.config;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Values as TOML writes them on one line. */
final class TomlText {
    private TomlText() {}

    static String of(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(TomlText::of).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> table ->
                table.entrySet().stream()
                        .map(e -> key(e.getKey().toString()) + " = " + of(e.getValue()))
                        .collect(Collectors.joining(", ", "{ ", " }"));
            case Number number -> number.toString();
            case Boolean truth -> truth.toString();
            default -> quoted(value.toString());
        };
    }

    private static String key(String key) {
        return key.matches("[A-Za-z0-9_-]+") ? key : quoted(key);
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> {
                    if (c < ' ' || c == 0x7f) {
                        out.append(String.format("\\u%04X", c));
                    } else {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
