package dev.weir.testing.arrow;

import java.util.StringJoiner;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;

/** Names of column types, without what a browser does not show: the unit of a time, large and view forms. */
final class TypeNames {
    private TypeNames() {}

    static String of(Field field) {
        return field.dictionary() == null ? plain(field) : "dictionary<" + plain(field) + ">";
    }

    private static String plain(Field field) {
        return switch (field.typeType()) {
            case Type.Null -> "null";
            case Type.Bool -> "bool";
            case Type.Int -> integer((Int) field.type(new Int()));
            case Type.FloatingPoint -> "float" + (16 << ((FloatingPoint) field.type(new FloatingPoint())).precision());
            case Type.Utf8, Type.LargeUtf8, Type.Utf8View -> "string";
            case Type.Binary, Type.LargeBinary, Type.FixedSizeBinary, Type.BinaryView -> "binary";
            case Type.Decimal -> "decimal";
            case Type.Date -> "date";
            case Type.Time -> "time";
            case Type.Timestamp -> timestamp((Timestamp) field.type(new Timestamp()));
            case Type.Duration -> "duration";
            case Type.List, Type.LargeList, Type.FixedSizeList -> "list<" + of(field.children(0)) + ">";
            case Type.Struct_ -> struct(field);
            case Type.Map -> "map";
            default ->
                throw new IllegalArgumentException("a type that is not read here: " + Type.name(field.typeType()));
        };
    }

    private static String integer(Int type) {
        return (type.isSigned() ? "int" : "uint") + type.bitWidth();
    }

    private static String timestamp(Timestamp type) {
        String zone = type.timezone();
        return zone == null || zone.isEmpty() ? "timestamp" : "timestamp[" + zone + "]";
    }

    private static String struct(Field field) {
        StringJoiner out = new StringJoiner(", ", "struct<", ">");
        for (int i = 0; i < field.childrenLength(); i++) {
            out.add(field.children(i).name() + ": " + of(field.children(i)));
        }
        return out.toString();
    }
}
