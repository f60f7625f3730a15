package dev.weir.command;

import dev.weir.data.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people did in an editor, as session state tells it: rows edited by position, rows added, positions of rows deleted. */
final class EditorState {

    private EditorState() {}

    /** The state that the page sent as JSON; no edits for nothing and for what is no state. */
    static Attributes of(@Nullable Object sent) {
        Object read = sent instanceof String json ? JsonText.read(json).orElse(null) : null;
        Map<?, ?> state = read instanceof Map<?, ?> map ? map : Map.of();
        Map<Object, @Nullable Object> edited = new LinkedHashMap<>();
        if (state.get("edited_rows") instanceof Map<?, ?> rows) {
            rows.forEach((row, cells) -> edited.put(position(row), plain(cells)));
        }
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        out.put("edited_rows", edited);
        out.put("added_rows", list(state.get("added_rows")));
        out.put("deleted_rows", list(state.get("deleted_rows")));
        return Attributes.of(out);
    }

    private static Object position(Object row) {
        try {
            return Long.valueOf(row.toString());
        } catch (NumberFormatException e) {
            return row;
        }
    }

    private static Object list(@Nullable Object rows) {
        return rows instanceof List<?> list ? elements(list) : List.of();
    }

    private static List<@Nullable Object> elements(List<?> list) {
        List<@Nullable Object> out = new ArrayList<>();
        list.forEach(v -> out.add(plain(v)));
        return out;
    }

    /** JSON as script values: whole numbers are Long. */
    private static @Nullable Object plain(@Nullable Object json) {
        return switch (json) {
            case Integer n -> n.longValue();
            case List<?> list -> elements(list);
            case Map<?, ?> map -> {
                Map<Object, @Nullable Object> out = new LinkedHashMap<>();
                map.forEach((k, v) -> out.put(k, plain(v)));
                yield out;
            }
            case null, default -> json;
        };
    }
}
