package dev.weir.script;

import dev.weir.command.BulkTable;
import dev.weir.data.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.ByteSequence;
import org.jspecify.annotations.Nullable;

/** Reads what {@code _weir_tables.py} packs, and packs what it reads: numbers as buffers, texts as one long text and the length of each. */
final class PythonTables {
    private PythonTables() {}

    static BulkTable read(Value packed) {
        Value names = packed.getArrayElement(1);
        Value columns = packed.getArrayElement(2);
        Map<String, Object> read = new LinkedHashMap<>();
        for (long i = 0; i < names.getArraySize(); i++) {
            read.put(names.getArrayElement(i).asString(), column(columns.getArrayElement(i)));
        }
        Value index = packed.getArrayElement(4);
        return new BulkTable(
                Shape.valueOf(packed.getArrayElement(0).asString()),
                read,
                packed.getArrayElement(3).asString(),
                index.isNull() ? null : column(index));
    }

    private static Object column(Value column) {
        Value content = column.getArrayElement(1);
        return switch (column.getArrayElement(0).asString()) {
            case "longs" -> {
                long[] numbers = new long[(int) (content.getBufferSize() / Long.BYTES)];
                buffer(content).asLongBuffer().get(numbers);
                yield numbers;
            }
            case "doubles" -> {
                double[] numbers = new double[(int) (content.getBufferSize() / Double.BYTES)];
                buffer(content).asDoubleBuffer().get(numbers);
                yield numbers;
            }
            case "bools" -> new Truths(buffer(content).array());
            case "texts" -> texts(buffer(content), column.getArrayElement(2).asString());
            default -> content;
        };
    }

    /** A list of whole numbers, floating ones or texts only, as {@code unpack} of {@code _weir_tables.py} takes it; null for other lists. */
    static Object @Nullable [] pack(List<?> values) {
        return switch (values.getFirst()) {
            case Long first -> packed("longs", values, Long.class, Long.BYTES, (b, v) -> b.putLong((Long) v));
            case Double first ->
                packed("doubles", values, Double.class, Double.BYTES, (b, v) -> b.putDouble((Double) v));
            case String first -> {
                Object[] lengths =
                        packed("texts", values, String.class, Integer.BYTES, (b, v) -> b.putInt(length((String) v)));
                yield lengths == null ? null : new Object[] {lengths[0], lengths[1], String.join("", strings(values))};
            }
            case null, default -> null;
        };
    }

    private static Object @Nullable [] packed(
            String kind, List<?> values, Class<?> only, int width, BiConsumer<ByteBuffer, Object> put) {
        ByteBuffer buffer = ByteBuffer.allocate(width * values.size()).order(ByteOrder.nativeOrder());
        for (Object value : values) {
            if (!only.isInstance(value)) {
                return null;
            }
            put.accept(buffer, value);
        }
        return new Object[] {kind, ByteSequence.create(buffer.array()), ""};
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static List<String> strings(List<?> values) {
        return values.stream().map(String.class::cast).toList();
    }

    private static ByteBuffer buffer(Value bytes) {
        byte[] copy = new byte[(int) bytes.getBufferSize()];
        bytes.readBuffer(0, copy, 0, copy.length);
        return ByteBuffer.wrap(copy).order(ByteOrder.nativeOrder());
    }

    /** Python counts characters, Java the halves of those beyond the first plane. */
    private static List<@Nullable String> texts(ByteBuffer lengths, String all) {
        int count = lengths.capacity() / Integer.BYTES;
        List<@Nullable String> texts = new ArrayList<>(count);
        int start = 0;
        for (int i = 0; i < count; i++) {
            int length = lengths.getInt(Integer.BYTES * i);
            if (length < 0) {
                texts.add(null);
            } else {
                int end = all.offsetByCodePoints(start, length);
                texts.add(all.substring(start, end));
                start = end;
            }
        }
        return texts;
    }

    private static final class Truths extends AbstractList<Boolean> {
        private final byte[] values;

        Truths(byte[] values) {
            this.values = values;
        }

        @Override
        public Boolean get(int index) {
            return values[index] != 0;
        }

        @Override
        public int size() {
            return values.length;
        }
    }
}
