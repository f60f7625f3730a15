package dev.weir.golden.arrow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import dev.weir.testing.arrow.IpcStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tables as JSON: {@code {"columns": [{"name", "type", "values"}], "index": [...]}}. The {@code pandas} entry of the schema's
 * metadata says which columns are the index. Dates and times are ISO text, NaN is null, other bytes hexadecimal.
 */
public final class ArrowTables {
    private static final JsonMapper JSON = new JsonMapper();

    /** How the recorded server, which has no Arrow library, marks a table that is JSON already. */
    private static final ByteString RECORDED = ByteString.copyFromUtf8("TABLE");

    private ArrowTables() {}

    /** The table of an IPC stream; no bytes are a table without columns. */
    public static JsonNode read(ByteString bytes) {
        try {
            if (bytes.startsWith(RECORDED)) {
                return JSON.readTree(bytes.substring(RECORDED.size()).toStringUtf8());
            }
            IpcStream stream =
                    bytes.isEmpty() ? IpcStream.empty() : IpcStream.read(ByteBuffer.wrap(bytes.toByteArray()));
            JsonNode pandas = JSON.readTree(stream.metadata().getOrDefault("pandas", "{}"));
            return arrange(stream.columns(), pandas);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ObjectNode arrange(List<IpcStream.Column> columns, JsonNode pandas) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        ArrayNode shown = out.putArray("columns");
        ArrayNode index = out.putArray("index");
        Set<IpcStream.Column> used = new HashSet<>();
        for (JsonNode entry : pandas.path("index_columns")) {
            if (entry.isObject()) {
                ObjectNode range = index.addObject();
                range.putArray("range")
                        .add(entry.get("start"))
                        .add(entry.get("stop"))
                        .add(entry.get("step"));
                range.set(
                        "name",
                        entry.path("name").isMissingNode() ? JsonNodeFactory.instance.nullNode() : entry.get("name"));
            } else {
                columns.stream()
                        .filter(c -> c.name().equals(entry.textValue()))
                        .findFirst()
                        .ifPresent(c -> {
                            used.add(c);
                            index.add(column(indexName(pandas, c.name()), c));
                        });
            }
        }
        columns.stream()
                .filter(c -> !used.contains(c))
                .forEach(c -> shown.add(column(JsonNodeFactory.instance.textNode(c.name()), c)));
        return out;
    }

    /** The name a person gave to an index that the stream stores under another one. */
    private static JsonNode indexName(JsonNode pandas, String stored) {
        Optional<JsonNode> described = Optional.empty();
        for (JsonNode c : pandas.path("columns")) {
            if (described.isEmpty() && stored.equals(c.path("field_name").textValue())) {
                described = Optional.of(c.path("name"));
            }
        }
        return described
                .map(n -> n.isMissingNode() ? JsonNodeFactory.instance.nullNode() : n)
                .orElseGet(() -> JsonNodeFactory.instance.textNode(stored));
    }

    private static ObjectNode column(JsonNode name, IpcStream.Column c) {
        ObjectNode out = JsonNodeFactory.instance.objectNode();
        out.set("name", name);
        out.put("type", c.type());
        out.putArray("values").addAll(c.values());
        return out;
    }
}
