package dev.weir.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.Decimal;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Type;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link ArrowStream} writes: raw values by column name, and the schema's pandas entry. */
final class ArrowReader {
    final Map<String, List<@Nullable Object>> columns = new LinkedHashMap<>();
    String pandas = "";
    private final Map<Long, List<@Nullable Object>> dictionaries = new HashMap<>();
    private final Map<Long, Field> dictionaryFields = new HashMap<>();
    private Schema schema = new Schema();
    private RecordBatch batch = new RecordBatch();
    private ByteBuffer body = ByteBuffer.allocate(0);
    private int node;
    private int buffer;

    ArrowReader(ByteBuffer stream) {
        ByteBuffer in = stream.order(ByteOrder.LITTLE_ENDIAN);
        while (true) {
            if (in.getInt() != -1) {
                throw new IllegalStateException("no continuation marker");
            }
            int size = in.getInt();
            if (size == 0) {
                break;
            }
            Message message = Message.getRootAsMessage(in.slice(in.position(), size));
            in.position(in.position() + size);
            body = in.slice(in.position(), (int) message.bodyLength()).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + (int) message.bodyLength());
            read(message);
        }
        if (in.hasRemaining()) {
            throw new IllegalStateException(in.remaining() + " bytes behind the end");
        }
    }

    /** The values of a column that must be there. */
    List<@Nullable Object> column(String name) {
        return Objects.requireNonNull(columns.get(name), name);
    }

    private void read(Message message) {
        node = 0;
        buffer = 0;
        switch (message.headerType()) {
            case MessageHeader.Schema -> {
                schema = (Schema) message.header(new Schema());
                pandas = schema.customMetadata(0).value();
                for (int i = 0; i < schema.fieldsLength(); i++) {
                    if (schema.fields(i).dictionary() != null) {
                        dictionaryFields.put(schema.fields(i).dictionary().id(), schema.fields(i));
                    }
                }
            }
            case MessageHeader.DictionaryBatch -> {
                DictionaryBatch words = (DictionaryBatch) message.header(new DictionaryBatch());
                batch = words.data();
                dictionaries.put(words.id(), column(Objects.requireNonNull(dictionaryFields.get(words.id())), true));
            }
            default -> {
                batch = (RecordBatch) message.header(new RecordBatch());
                for (int i = 0; i < schema.fieldsLength(); i++) {
                    columns.put(schema.fields(i).name(), column(schema.fields(i), false));
                }
            }
        }
    }

    private List<@Nullable Object> column(Field field, boolean words) {
        FieldNode head = batch.nodes(node++);
        int n = (int) head.length();
        List<@Nullable Object> values = new ArrayList<>();
        if (field.typeType() == Type.Null) {
            for (int i = 0; i < n; i++) {
                values.add(null);
            }
            return values;
        }
        ByteBuffer valid = next();
        boolean coded = field.dictionary() != null && !words;
        ValueAt at = coded ? codes(field) : values(field);
        for (int i = 0; i < n; i++) {
            values.add(valid.capacity() > 0 && !bit(valid, i) ? null : at.get(i));
        }
        if (values.stream().filter(v -> v == null).count() != head.nullCount() && !coded) {
            throw new IllegalStateException("the null count is wrong");
        }
        return values;
    }

    private interface ValueAt {
        @Nullable
        Object get(int row);
    }

    private ValueAt codes(Field field) {
        ByteBuffer codes = next();
        return i -> Objects.requireNonNull(dictionaries.get(field.dictionary().id()))
                .get(codes.getInt(4 * i));
    }

    private ValueAt values(Field field) {
        switch (field.typeType()) {
            case Type.Utf8, Type.Binary -> {
                ByteBuffer offsets = next();
                ByteBuffer data = next();
                return i -> {
                    byte[] bytes = new byte[offsets.getInt(4 * i + 4) - offsets.getInt(4 * i)];
                    data.get(offsets.getInt(4 * i), bytes);
                    return field.typeType() == Type.Utf8 ? new String(bytes, StandardCharsets.UTF_8) : bytes;
                };
            }
            case Type.List -> {
                ByteBuffer offsets = next();
                List<@Nullable Object> items = column(field.children(0), false);
                return i -> items.subList(offsets.getInt(4 * i), offsets.getInt(4 * i + 4));
            }
            case Type.Struct_ -> {
                Map<String, List<@Nullable Object>> fields = new LinkedHashMap<>();
                for (int i = 0; i < field.childrenLength(); i++) {
                    fields.put(field.children(i).name(), column(field.children(i), false));
                }
                return i -> {
                    Map<String, @Nullable Object> named = new LinkedHashMap<>();
                    fields.forEach((name, cells) -> named.put(name, cells.get(i)));
                    return named;
                };
            }
            case Type.Decimal -> {
                Decimal type = (Decimal) field.type(new Decimal());
                ByteBuffer data = next();
                int width = type.bitWidth() / 8;
                return i -> {
                    byte[] big = new byte[width];
                    for (int k = 0; k < width; k++) {
                        big[width - 1 - k] = data.get(i * width + k);
                    }
                    return new BigDecimal(new BigInteger(big), type.scale());
                };
            }
            default -> {
                ByteBuffer data = next();
                return switch (field.typeType()) {
                    case Type.Bool -> i -> bit(data, i);
                    case Type.Date -> i -> data.getInt(4 * i);
                    case Type.FloatingPoint -> i -> data.getDouble(8 * i);
                    default -> i -> data.getLong(8 * i);
                };
            }
        }
    }

    private ByteBuffer next() {
        Buffer place = batch.buffers(buffer++);
        return body.slice((int) place.offset(), (int) place.length()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static boolean bit(ByteBuffer bits, int i) {
        return (bits.get(i / 8) >> (i % 8) & 1) == 1;
    }
}
