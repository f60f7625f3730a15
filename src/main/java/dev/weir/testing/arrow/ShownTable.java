package dev.weir.testing.arrow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.protobuf.ByteString;
import dev.weir.data.Table;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The table that an element shows, by its Arrow stream; its index, if it has one, is left out. */
public final class ShownTable {
    private static final JsonMapper JSON = new JsonMapper();

    private ShownTable() {}

    /** The columns of a stream; no bytes are a table without any. */
    public static Table read(ByteString bytes) {
        IpcStream stream = bytes.isEmpty() ? IpcStream.empty() : IpcStream.read(ByteBuffer.wrap(bytes.toByteArray()));
        Set<String> index = indexOf(stream);
        Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
        stream.columns().stream().filter(c -> !index.contains(c.name())).forEach(c -> columns.put(c.name(), values(c)));
        return Table.of(columns);
    }

    private static Set<String> indexOf(IpcStream stream) {
        try {
            Set<String> names = new LinkedHashSet<>();
            JSON.readTree(stream.metadata().getOrDefault("pandas", "{}"))
                    .path("index_columns")
                    .forEach(entry -> names.add(entry.asText()));
            return names;
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<@Nullable Object> values(IpcStream.Column column) {
        List<@Nullable Object> out = new ArrayList<>();
        column.values().forEach(v -> out.add(value(column.type(), v)));
        return out;
    }

    private static @Nullable Object value(String type, JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        return switch (type) {
            case "date" -> LocalDate.parse(node.asText());
            case "time" -> LocalTime.parse(node.asText());
            case "timestamp" -> LocalDateTime.parse(node.asText());
            case "decimal" -> new BigDecimal(node.asText());
            default -> plain(node);
        };
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isArray()) {
            List<@Nullable Object> out = new ArrayList<>();
            node.forEach(item -> out.add(plain(item)));
            return out;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> out = new LinkedHashMap<>();
            node.properties().forEach(e -> out.put(e.getKey(), plain(e.getValue())));
            return out;
        }
        if (node.isIntegralNumber()) {
            return node.canConvertToLong() ? (Object) node.longValue() : node.bigIntegerValue();
        }
        return node.isNumber()
                ? (Object) node.doubleValue()
                : node.isBoolean() ? node.booleanValue() : node.isNull() ? null : node.asText();
    }
}
