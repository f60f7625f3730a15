package dev.weir.testing;

import java.util.List;
import java.util.Map;

/** What the page sends after a person edited every column of an editor that can be edited. */
public final class TypedCells {
    private TypedCells() {}

    /** The state of an editor whose first row was typed over. */
    public static Map<String, Object> inTheFirstRow() {
        Map<String, Object> cells = Map.ofEntries(
                Map.entry("whole", 7),
                Map.entry("part", 3),
                Map.entry("text", "tar"),
                Map.entry("check", false),
                Map.entry("select", "b"),
                Map.entry("several", List.of("y", "z")),
                Map.entry("day", "2025-02-03"),
                Map.entry("hour", "10:11:12.000"),
                Map.entry("moment", "2025-02-03T10:11:12.000"),
                Map.entry("list", List.of("c")),
                Map.entry("link", "https://b.example/"),
                Map.entry("markdown", "*b*"));
        return Map.of("edited_rows", Map.of("0", cells), "added_rows", List.of(), "deleted_rows", List.of());
    }
}
