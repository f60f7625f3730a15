package dev.weir.data;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.flatbuf.Binary;
import org.apache.arrow.flatbuf.Bool;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.DateUnit;
import org.apache.arrow.flatbuf.Decimal;
import org.apache.arrow.flatbuf.DictionaryEncoding;
import org.apache.arrow.flatbuf.DictionaryKind;
import org.apache.arrow.flatbuf.Duration;
import org.apache.arrow.flatbuf.Endianness;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.KeyValue;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.Null;
import org.apache.arrow.flatbuf.Precision;
import org.apache.arrow.flatbuf.Schema;
import org.apache.arrow.flatbuf.Struct_;
import org.apache.arrow.flatbuf.Time;
import org.apache.arrow.flatbuf.TimeUnit;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;
import org.apache.arrow.flatbuf.Utf8;

/** The first message of a stream: names and types, and which dictionaries follow. */
final class ArrowSchema {
    private static final int INITIAL_BYTES = 1024;

    private final FlatBufferBuilder out = new FlatBufferBuilder(INITIAL_BYTES);
    private final Map<Long, DictionaryColumn> dictionaries = new LinkedHashMap<>();

    private ArrowSchema() {}

    static ArrowSchema of(List<Column> columns, String pandas) {
        ArrowSchema schema = new ArrowSchema();
        FlatBufferBuilder out = schema.out;
        int fields = Schema.createFieldsVector(
                out, columns.stream().mapToInt(schema::field).toArray());
        int metadata = KeyValue.createKeyValue(out, out.createString("pandas"), out.createString(pandas));
        int entries = Schema.createCustomMetadataVector(out, new int[] {metadata});
        int root = Schema.createSchema(out, Endianness.Little, fields, entries, 0);
        Message.finishMessageBuffer(
                out, Message.createMessage(out, MetadataVersion.V5, MessageHeader.Schema, root, 0, 0));
        return schema;
    }

    ByteBuffer header() {
        return out.dataBuffer();
    }

    /** Columns whose words go ahead of the rows, by dictionary id. */
    Map<Long, DictionaryColumn> dictionaries() {
        return dictionaries;
    }

    private int field(Column column) {
        int name = out.createString(column.name());
        int dictionary = 0;
        Column shown = column;
        if (column instanceof DictionaryColumn words) {
            long id = dictionaries.size();
            dictionaries.put(id, words);
            int codes = Int.createInt(out, Integer.SIZE, true);
            dictionary = DictionaryEncoding.createDictionaryEncoding(out, id, codes, false, DictionaryKind.DenseArray);
            shown = words.words();
        }
        List<Column> inner = switch (shown) {
            case ListColumn list -> List.of(list.items());
            case StructColumn struct -> struct.fields();
            default -> List.of();
        };
        int children = Field.createChildrenVector(
                out, inner.stream().mapToInt(this::field).toArray());
        int type = type(shown.type());
        return Field.createField(out, name, true, tag(shown.type()), type, dictionary, children, 0);
    }

    private static byte tag(ColumnType type) {
        return switch (type) {
            case ColumnType.Null() -> Type.Null;
            case ColumnType.Int i -> Type.Int;
            case ColumnType.Float() -> Type.FloatingPoint;
            case ColumnType.Bool() -> Type.Bool;
            case ColumnType.Text() -> Type.Utf8;
            case ColumnType.Binary() -> Type.Binary;
            case ColumnType.Date() -> Type.Date;
            case ColumnType.Time() -> Type.Time;
            case ColumnType.Timestamp t -> Type.Timestamp;
            case ColumnType.Duration() -> Type.Duration;
            case ColumnType.Decimal d -> Type.Decimal;
            case ColumnType.ListOf l -> Type.List;
            case ColumnType.Struct s -> Type.Struct_;
            case ColumnType.Dictionary(ColumnType words) -> tag(words);
        };
    }

    private int type(ColumnType type) {
        return switch (type) {
            case ColumnType.Null() -> empty(Null::startNull, Null::endNull);
            case ColumnType.Int(boolean signed) -> Int.createInt(out, Long.SIZE, signed);
            case ColumnType.Float() -> FloatingPoint.createFloatingPoint(out, Precision.DOUBLE);
            case ColumnType.Bool() -> empty(Bool::startBool, Bool::endBool);
            case ColumnType.Text() -> empty(Utf8::startUtf8, Utf8::endUtf8);
            case ColumnType.Binary() -> empty(Binary::startBinary, Binary::endBinary);
            case ColumnType.Date() -> Date.createDate(out, DateUnit.DAY);
            case ColumnType.Time() -> Time.createTime(out, TimeUnit.MICROSECOND, Long.SIZE);
            case ColumnType.Timestamp(String zone) ->
                Timestamp.createTimestamp(out, TimeUnit.MICROSECOND, zone.isEmpty() ? 0 : out.createString(zone));
            case ColumnType.Duration() -> Duration.createDuration(out, TimeUnit.NANOSECOND);
            case ColumnType.Decimal(int precision, int scale) ->
                Decimal.createDecimal(out, precision, scale, Decimals.bytes(precision) * Byte.SIZE);
            case ColumnType.ListOf l ->
                empty(org.apache.arrow.flatbuf.List::startList, org.apache.arrow.flatbuf.List::endList);
            case ColumnType.Struct s -> empty(Struct_::startStruct_, Struct_::endStruct_);
            case ColumnType.Dictionary(ColumnType words) -> type(words);
        };
    }

    private int empty(
            java.util.function.Consumer<FlatBufferBuilder> start,
            java.util.function.ToIntFunction<FlatBufferBuilder> end) {
        start.accept(out);
        return end.applyAsInt(out);
    }
}
