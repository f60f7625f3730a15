package dev.weir.testing.arrow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FixedSizeList;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Type;

/** The columns of one record batch, read in order: field nodes and buffers come one after another. */
final class BatchReader {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RecordBatch batch;
    private final ByteBuffer body;
    private final Map<Long, List<JsonNode>> dictionaries;
    private int node;
    private int buffer;
    private int variadic;

    BatchReader(RecordBatch batch, ByteBuffer body, Map<Long, List<JsonNode>> dictionaries) {
        if (batch.compression() != null) {
            throw new IllegalArgumentException("compressed batches are not read here");
        }
        this.batch = batch;
        this.body = body;
        this.dictionaries = dictionaries;
    }

    List<JsonNode> column(Field field) {
        return field.dictionary() == null ? words(field) : indexed(field);
    }

    /** The values of a field, or those of its dictionary. */
    List<JsonNode> words(Field field) {
        int n = Math.toIntExact(batch.nodes(node++).length());
        if (field.typeType() == Type.Null) {
            return Collections.nCopies(n, NODES.nullNode());
        }
        ByteBuffer valid = nextBuffer();
        return masked(values(field, n), valid);
    }

    private List<JsonNode> indexed(Field field) {
        int n = Math.toIntExact(batch.nodes(node++).length());
        ByteBuffer valid = nextBuffer();
        Int type = field.dictionary().indexType();
        ByteBuffer data = nextBuffer();
        List<JsonNode> words = dictionaries.getOrDefault(field.dictionary().id(), List.of());
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            int index = type == null
                    ? data.getInt(i * Integer.BYTES)
                    : FixedValues.integer(type, data, i).intValue();
            out.add(isSet(valid, i) ? words.get(index) : NODES.nullNode());
        }
        return out;
    }

    private List<JsonNode> values(Field field, int n) {
        return switch (field.typeType()) {
            case Type.Utf8, Type.Binary ->
                VariableValues.of(offsets(n, false), nextBuffer(), field.typeType() == Type.Utf8);
            case Type.LargeUtf8, Type.LargeBinary ->
                VariableValues.of(offsets(n, true), nextBuffer(), field.typeType() == Type.LargeUtf8);
            case Type.Utf8View, Type.BinaryView ->
                VariableValues.views(n, nextBuffer(), viewed(), field.typeType() == Type.Utf8View);
            case Type.List, Type.Map -> lists(field, offsets(n, false));
            case Type.LargeList -> lists(field, offsets(n, true));
            case Type.FixedSizeList ->
                lists(field, steps(n, ((FixedSizeList) field.type(new FixedSizeList())).listSize()));
            case Type.Struct_ -> structs(field, n);
            default -> FixedValues.of(field, nextBuffer(), n);
        };
    }

    private List<ByteBuffer> viewed() {
        List<ByteBuffer> more = new ArrayList<>();
        long count = batch.variadicBufferCounts(variadic++);
        for (long i = 0; i < count; i++) {
            more.add(nextBuffer());
        }
        return more;
    }

    private List<JsonNode> lists(Field field, int[] offsets) {
        List<JsonNode> items = column(field.children(0));
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i + 1 < offsets.length; i++) {
            ArrayNode list = NODES.arrayNode();
            list.addAll(items.subList(offsets[i], offsets[i + 1]));
            out.add(list);
        }
        return out;
    }

    private List<JsonNode> structs(Field field, int n) {
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(NODES.objectNode());
        }
        for (int c = 0; c < field.childrenLength(); c++) {
            List<JsonNode> child = column(field.children(c));
            for (int i = 0; i < n; i++) {
                ((ObjectNode) out.get(i)).set(field.children(c).name(), child.get(i));
            }
        }
        return out;
    }

    private int[] offsets(int n, boolean large) {
        ByteBuffer data = nextBuffer();
        int[] out = new int[n + 1];
        for (int i = 0; i <= n && data.capacity() > 0; i++) {
            out[i] = large ? Math.toIntExact(data.getLong(i * Long.BYTES)) : data.getInt(i * Integer.BYTES);
        }
        return out;
    }

    private static int[] steps(int n, int width) {
        int[] out = new int[n + 1];
        for (int i = 0; i <= n; i++) {
            out[i] = i * width;
        }
        return out;
    }

    private ByteBuffer nextBuffer() {
        Buffer b = batch.buffers(buffer++);
        return body.slice(Math.toIntExact(b.offset()), Math.toIntExact(b.length()))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<JsonNode> masked(List<JsonNode> values, ByteBuffer valid) {
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            out.add(isSet(valid, i) ? values.get(i) : NODES.nullNode());
        }
        return out;
    }

    /** No bitmap at all says that every value is there. */
    private static boolean isSet(ByteBuffer valid, int i) {
        return valid.capacity() == 0 || (valid.get(i >> 3) >> (i & 7) & 1) == 1;
    }
}
