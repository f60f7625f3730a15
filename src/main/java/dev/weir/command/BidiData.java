package dev.weir.command;

import com.google.protobuf.ByteString;
import dev.weir.data.ArrowStream;
import dev.weir.wire.ArrowData;
import dev.weir.wire.BidiComponent;
import dev.weir.wire.MixedData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The {@code data} of a component: bytes, a table, or JSON in whose first level tables may stand. */
final class BidiData {

    /** What stands in the JSON for a table that travels beside it. */
    private static final String REFERENCE = "__streamlit_arrow_ref__";

    private BidiData() {}

    static void put(Language language, @Nullable Object data, BidiComponent.Builder c) {
        if (data == null) {
            return;
        }
        Object known = language.toJava(data);
        if (known instanceof byte[] bytes) {
            c.setBytes(ByteString.copyFrom(bytes));
        } else if (known instanceof Map<?, ?>) {
            putMixed(language, BidiComponentCommand.named(language, data), c);
        } else if (language.form(data) == WriteForm.TABLE) {
            c.setArrowData(arrow(language, data));
        } else {
            c.setJson(json(language, known));
        }
    }

    private static void putMixed(Language language, Map<String, @Nullable Object> data, BidiComponent.Builder c) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        MixedData.Builder mixed = MixedData.newBuilder();
        data.forEach((name, value) -> {
            if (value != null && language.form(value) == WriteForm.TABLE) {
                String reference = "table-" + mixed.getArrowBlobsCount();
                mixed.putArrowBlobs(reference, arrow(language, value));
                json.put(name, Map.of(REFERENCE, reference));
            } else {
                json.put(name, language.toJava(value));
            }
        });
        String text = json(language, json);
        if (mixed.getArrowBlobsCount() == 0) {
            c.setJson(text);
        } else {
            c.setMixed(mixed.setJson(text));
        }
    }

    private static ArrowData arrow(Language language, Object table) {
        return ArrowData.newBuilder()
                .setData(ArrowStream.encode(TableData.of(language, table)))
                .build();
    }

    private static String json(Language language, @Nullable Object value) {
        check(language, value, new ArrayList<>());
        return JsonText.of(language, value).text();
    }

    /** Refuses what JSON has no form for, and says where it stands. */
    private static void check(Language language, @Nullable Object value, List<String> path) {
        switch (value) {
            case null -> {}
            case String s -> {}
            case Number n -> {}
            case Boolean b -> {}
            case Map<?, ?> map -> map.forEach((k, v) -> below(language, v, path, language.text(k)));
            case List<?> items -> {
                for (int i = 0; i < items.size(); i++) {
                    below(language, items.get(i), path, String.valueOf(i));
                }
            }
            default ->
                throw StreamlitException.type(
                        "BidiComponentUnserializableDataError",
                        "The `data` of a component must be plain values, bytes, a table, or a dictionary of plain values and"
                                + " tables. "
                                + (path.isEmpty() ? "It" : "What stands at `" + String.join(".", path) + "`")
                                + " is of type " + language.typeName(value) + ".");
        }
    }

    private static void below(Language language, @Nullable Object value, List<String> path, String name) {
        path.add(name);
        check(language, value, path);
        path.removeLast();
    }
}
