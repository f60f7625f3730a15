package dev.weir.testing.arrow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Strings and bytes: text as it is, bytes as hexadecimal. */
final class VariableValues {
    /** A view holds the value itself up to this many bytes, a reference beyond. */
    private static final int INLINE = 12;

    private static final int VIEW = 16;

    private VariableValues() {}

    static List<JsonNode> of(int[] offsets, ByteBuffer data, boolean text) {
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i + 1 < offsets.length; i++) {
            out.add(value(data, offsets[i], offsets[i + 1] - offsets[i], text));
        }
        return out;
    }

    static List<JsonNode> views(int n, ByteBuffer views, List<ByteBuffer> more, boolean text) {
        List<JsonNode> out = new ArrayList<>();
        for (int at = 0; at < n * VIEW; at += VIEW) {
            int size = views.getInt(at);
            out.add(
                    size <= INLINE
                            ? value(views, at + Integer.BYTES, size, text)
                            : value(
                                    more.get(views.getInt(at + 2 * Integer.BYTES)),
                                    views.getInt(at + 3 * Integer.BYTES),
                                    size,
                                    text));
        }
        return out;
    }

    static JsonNode value(ByteBuffer data, int offset, int size, boolean text) {
        byte[] bytes = new byte[size];
        data.get(offset, bytes);
        return JsonNodeFactory.instance.textNode(
                text
                        ? new String(bytes, StandardCharsets.UTF_8)
                        : HexFormat.of().formatHex(bytes));
    }
}
