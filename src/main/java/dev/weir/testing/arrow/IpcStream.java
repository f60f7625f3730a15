package dev.weir.testing.arrow;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.RecordBatch;
import org.apache.arrow.flatbuf.Schema;

/** The messages of a stream, put together: one list of values per column. */
public final class IpcStream {
    /** Comes before the length of each message, since Arrow 0.15. */
    private static final int CONTINUATION = -1;

    private static final int ALIGNMENT = 8;

    /** A column and all its values. */
    public record Column(String name, String type, List<JsonNode> values) {}

    private final List<Field> fields = new ArrayList<>();
    private final Map<Long, Field> dictionaryFields = new HashMap<>();
    private final Map<Long, List<JsonNode>> dictionaries = new HashMap<>();
    private final Map<String, String> metadata = new HashMap<>();
    private final List<List<JsonNode>> values = new ArrayList<>();

    private IpcStream() {}

    public static IpcStream empty() {
        return new IpcStream();
    }

    /** @throws IllegalArgumentException for a stream that is cut short or not a stream */
    public static IpcStream read(ByteBuffer bytes) {
        IpcStream stream = new IpcStream();
        bytes.order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.remaining() >= Integer.BYTES) {
            int length = bytes.getInt();
            if (length == CONTINUATION) {
                length = bytes.getInt();
            }
            if (length == 0) {
                return stream;
            }
            Message message = Message.getRootAsMessage(cut(bytes, length));
            int body = Math.toIntExact(message.bodyLength());
            stream.take(message, cut(bytes, body));
            bytes.position(Math.min(bytes.limit(), bytes.position() + (ALIGNMENT - body % ALIGNMENT) % ALIGNMENT));
        }
        return stream;
    }

    private static ByteBuffer cut(ByteBuffer from, int length) {
        if (length < 0 || length > from.remaining()) {
            throw new IllegalArgumentException("the stream ends within a message of " + length + " bytes");
        }
        ByteBuffer part = from.slice(from.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        from.position(from.position() + length);
        return part;
    }

    private void take(Message message, ByteBuffer body) {
        switch (message.headerType()) {
            case MessageHeader.Schema -> schema((Schema) message.header(new Schema()));
            case MessageHeader.DictionaryBatch ->
                dictionary((DictionaryBatch) message.header(new DictionaryBatch()), body);
            case MessageHeader.RecordBatch -> {
                BatchReader batch =
                        new BatchReader((RecordBatch) message.header(new RecordBatch()), body, dictionaries);
                for (int i = 0; i < fields.size(); i++) {
                    values.get(i).addAll(batch.column(fields.get(i)));
                }
            }
            default -> throw new IllegalArgumentException("a message that is not read here: " + message.headerType());
        }
    }

    private void schema(Schema schema) {
        for (int i = 0; i < schema.fieldsLength(); i++) {
            fields.add(schema.fields(i));
            values.add(new ArrayList<>());
            findDictionaries(schema.fields(i));
        }
        for (int i = 0; i < schema.customMetadataLength(); i++) {
            KeyValue entry = schema.customMetadata(i);
            metadata.put(entry.key(), entry.value());
        }
    }

    private void findDictionaries(Field field) {
        if (field.dictionary() != null) {
            dictionaryFields.put(field.dictionary().id(), field);
        }
        for (int i = 0; i < field.childrenLength(); i++) {
            findDictionaries(field.children(i));
        }
    }

    private void dictionary(DictionaryBatch batch, ByteBuffer body) {
        Field field = Objects.requireNonNull(dictionaryFields.get(batch.id()), "a dictionary that no field uses");
        List<JsonNode> words = new BatchReader(batch.data(), body, dictionaries).words(field);
        if (batch.isDelta()) {
            dictionaries.computeIfAbsent(batch.id(), i -> new ArrayList<>()).addAll(words);
        } else {
            dictionaries.put(batch.id(), words);
        }
    }

    public List<Column> columns() {
        List<Column> out = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            out.add(new Column(fields.get(i).name(), TypeNames.of(fields.get(i)), values.get(i)));
        }
        return out;
    }

    public Map<String, String> metadata() {
        return metadata;
    }
}
