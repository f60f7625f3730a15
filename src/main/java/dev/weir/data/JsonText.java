package dev.weir.data;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** JSON inside string fields of the wire, where the order of keys and blanks do not matter. */
public final class JsonText {
    private static final JsonMapper MAPPER = new JsonMapper();

    private JsonText() {}

    /** A value as JSON: mappings, lists, numbers, texts; anything else by its text. */
    public static String of(@Nullable Object value) {
        return node(value).toString();
    }

    /** JSON as maps, lists and plain values; empty for broken JSON and for {@code null}. */
    public static Optional<Object> read(String json) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, Object.class));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static JsonNode node(@Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case Boolean truth -> nodes.booleanNode(truth);
            case Double number -> nodes.numberNode(number);
            case Float number -> nodes.numberNode(number);
            case BigDecimal number -> nodes.numberNode(number);
            case BigInteger number -> nodes.numberNode(number);
            case Number number -> nodes.numberNode(number.longValue());
            case Map<?, ?> map -> {
                ObjectNode object = nodes.objectNode();
                map.forEach((key, inner) -> object.set(PythonText.str(key), node(inner)));
                yield object;
            }
            case Collection<?> list -> {
                ArrayNode array = nodes.arrayNode();
                list.forEach(inner -> array.add(node(inner)));
                yield array;
            }
            default -> nodes.textNode(PythonText.str(value));
        };
    }
}
