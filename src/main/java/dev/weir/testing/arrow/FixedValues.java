package dev.weir.testing.arrow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.arrow.flatbuf.Date;
import org.apache.arrow.flatbuf.DateUnit;
import org.apache.arrow.flatbuf.Decimal;
import org.apache.arrow.flatbuf.Duration;
import org.apache.arrow.flatbuf.Field;
import org.apache.arrow.flatbuf.FixedSizeBinary;
import org.apache.arrow.flatbuf.FloatingPoint;
import org.apache.arrow.flatbuf.Int;
import org.apache.arrow.flatbuf.Time;
import org.apache.arrow.flatbuf.Timestamp;
import org.apache.arrow.flatbuf.Type;

/** Values of a fixed width. */
final class FixedValues {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final long MILLIS_PER_DAY = 86_400_000;

    private FixedValues() {}

    static List<JsonNode> of(Field field, ByteBuffer data, int n) {
        IntFunction<JsonNode> value = reader(field, data);
        List<JsonNode> out = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            out.add(value.apply(i));
        }
        return out;
    }

    private static IntFunction<JsonNode> reader(Field field, ByteBuffer data) {
        switch (field.typeType()) {
            case Type.Int -> {
                Int type = (Int) field.type(new Int());
                return i -> NODES.numberNode(integer(type, data, i));
            }
            case Type.FloatingPoint -> {
                int precision = ((FloatingPoint) field.type(new FloatingPoint())).precision();
                return i -> floating(precision, data, i);
            }
            case Type.Bool -> {
                return i -> NODES.booleanNode((data.get(i >> 3) >> (i & 7) & 1) == 1);
            }
            case Type.FixedSizeBinary -> {
                int width = ((FixedSizeBinary) field.type(new FixedSizeBinary())).byteWidth();
                return i -> VariableValues.value(data, i * width, width, false);
            }
            case Type.Decimal -> {
                Decimal type = (Decimal) field.type(new Decimal());
                return i -> NODES.textNode(new BigDecimal(wide(data, i, type.bitWidth() / 8), type.scale()).toString());
            }
            case Type.Date -> {
                boolean days = ((Date) field.type(new Date())).unit() == DateUnit.DAY;
                return i -> NODES.textNode(Moments.date(
                        days
                                ? data.getInt(i * Integer.BYTES)
                                : Math.floorDiv(data.getLong(i * Long.BYTES), MILLIS_PER_DAY)));
            }
            case Type.Time -> {
                Time type = (Time) field.type(new Time());
                return i -> NODES.textNode(Moments.time(
                        type.bitWidth() == Integer.SIZE ? data.getInt(i * Integer.BYTES) : data.getLong(i * Long.BYTES),
                        type.unit()));
            }
            case Type.Timestamp -> {
                int unit = ((Timestamp) field.type(new Timestamp())).unit();
                return i -> NODES.textNode(Moments.timestamp(data.getLong(i * Long.BYTES), unit));
            }
            case Type.Duration -> {
                int unit = ((Duration) field.type(new Duration())).unit();
                return i -> NODES.textNode(Moments.duration(data.getLong(i * Long.BYTES), unit));
            }
            default ->
                throw new IllegalArgumentException("a type that is not read here: " + Type.name(field.typeType()));
        }
    }

    static BigInteger integer(Int type, ByteBuffer data, int i) {
        long raw = switch (type.bitWidth()) {
            case Byte.SIZE -> data.get(i);
            case Short.SIZE -> data.getShort(i * Short.BYTES);
            case Integer.SIZE -> data.getInt(i * Integer.BYTES);
            default -> data.getLong(i * Long.BYTES);
        };
        BigInteger value = BigInteger.valueOf(raw);
        return type.isSigned() || raw >= 0 ? value : value.add(BigInteger.ONE.shiftLeft(type.bitWidth()));
    }

    /** Precision counts half, single, double from 0. */
    private static JsonNode floating(int precision, ByteBuffer data, int i) {
        double v = switch (precision) {
            case 0 -> Float.float16ToFloat(data.getShort(i * Short.BYTES));
            case 1 -> data.getFloat(i * Float.BYTES);
            default -> data.getDouble(i * Double.BYTES);
        };
        if (Double.isInfinite(v)) {
            return NODES.textNode(v > 0 ? "inf" : "-inf");
        }
        return Double.isNaN(v) ? NODES.nullNode() : NODES.numberNode(v);
    }

    private static BigInteger wide(ByteBuffer data, int i, int width) {
        byte[] bigEndian = new byte[width];
        for (int b = 0; b < width; b++) {
            bigEndian[width - 1 - b] = data.get(i * width + b);
        }
        return new BigInteger(bigEndian);
    }
}
