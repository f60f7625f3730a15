package dev.weir.data;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.function.IntPredicate;

/** Takes the rows of a column apart into the buffers that Arrow prescribes for its type. */
final class ArrowBuffers {
    private ArrowBuffers() {}

    static void add(ArrowBody body, Column column, int from, int to) {
        int n = to - from;
        switch (column) {
            case NullColumn nulls -> body.node(n, n);
            case LongColumn longs -> {
                validity(body, longs.missing(), from, to);
                if (longs.type() instanceof ColumnType.Date) {
                    body.buffer(4L * n, out -> {
                        for (int i = from; i < to; i++) {
                            out.putInt((int) longs.values()[i]);
                        }
                    });
                } else {
                    body.buffer(8L * n, out -> {
                        out.asLongBuffer().put(longs.values(), from, n);
                        out.position(out.position() + 8 * n);
                    });
                }
            }
            case DoubleColumn doubles -> {
                validity(body, doubles::isMissing, from, to);
                body.buffer(8L * n, out -> {
                    out.asDoubleBuffer().put(doubles.values(), from, n);
                    out.position(out.position() + 8 * n);
                });
            }
            case BoolColumn bools -> {
                validity(body, bools.missing(), from, to);
                bits(body, bools.values()::get, from, to);
            }
            case DictionaryColumn words -> {
                validity(body, words::isMissing, from, to);
                body.buffer(4L * n, out -> {
                    for (int i = from; i < to; i++) {
                        out.putInt(Math.max(0, words.codes()[i]));
                    }
                });
            }
            case ListColumn list -> {
                validity(body, list.missing(), from, to);
                int first = list.offsets()[from];
                body.buffer(4L * (n + 1), out -> {
                    for (int i = from; i <= to; i++) {
                        out.putInt(list.offsets()[i] - first);
                    }
                });
                add(body, list.items(), first, list.offsets()[to]);
            }
            case StructColumn struct -> {
                validity(body, struct.missing(), from, to);
                struct.fields().forEach(field -> add(body, field, from, to));
            }
            case ObjectColumn objects -> {
                validity(body, objects::isMissing, from, to);
                objects(body, objects, from, to);
            }
        }
    }

    private static void objects(ArrowBody body, ObjectColumn objects, int from, int to) {
        if (objects.type() instanceof ColumnType.Decimal(int precision, int scale)) {
            int width = Decimals.bytes(precision);
            byte[] none = new byte[width];
            body.buffer((long) width * (to - from), out -> {
                for (int i = from; i < to; i++) {
                    out.put(objects.values()[i] instanceof BigDecimal n ? Decimals.encode(n, scale, width) : none);
                }
            });
            return;
        }
        long size = 0;
        for (int i = from; i < to; i++) {
            size += length(objects, i);
        }
        if (size > Integer.MAX_VALUE) {
            throw new TableException("Column `" + objects.name() + "` takes " + (size >> 20)
                    + " MiB, more than one message can carry (2047 MiB). Show fewer rows.");
        }
        body.buffer(4L * (to - from + 1), out -> {
            int end = 0;
            out.putInt(end);
            for (int i = from; i < to; i++) {
                end += length(objects, i);
                out.putInt(end);
            }
        });
        body.buffer(size, out -> {
            for (int i = from; i < to; i++) {
                if (objects.values()[i] instanceof byte[] bytes) {
                    out.put(bytes);
                } else if (objects.values()[i] instanceof String text) {
                    out.put(text.getBytes(StandardCharsets.UTF_8));
                }
            }
        });
    }

    private static int length(ObjectColumn objects, int row) {
        return switch (objects.values()[row]) {
            case byte[] bytes -> bytes.length;
            case String text -> utf8Length(text);
            case null, default -> 0;
        };
    }

    /** How many bytes {@code getBytes(UTF_8)} gives; half a surrogate pair becomes a question mark there. */
    static int utf8Length(String text) {
        int length = text.length();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                if (c < 0x800) {
                    length++;
                } else if (!Character.isSurrogate(c)) {
                    length += 2;
                } else if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    length += 2;
                    i++;
                }
            }
        }
        return length;
    }

    private static void validity(ArrowBody body, BitSet missing, int from, int to) {
        int next = missing.nextSetBit(from);
        if (next < 0 || next >= to) {
            present(body, to - from);
        } else {
            validity(body, missing::get, from, to);
        }
    }

    /** A node and its validity bits: a bit for each value that is there; no bits at all if none is missing. */
    private static void validity(ArrowBody body, IntPredicate missing, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            count += missing.test(i) ? 1 : 0;
        }
        if (count == 0) {
            present(body, to - from);
        } else {
            body.node(to - from, count);
            bits(body, missing.negate(), from, to);
        }
    }

    private static void present(ArrowBody body, int rows) {
        body.node(rows, 0);
        body.buffer(0, out -> {});
    }

    private static void bits(ArrowBody body, IntPredicate bit, int from, int to) {
        body.buffer((to - from + 7L) / 8, (ByteBuffer out) -> {
            for (int i = from; i < to; i += 8) {
                int eight = 0;
                for (int k = i; k < Math.min(i + 8, to); k++) {
                    eight |= bit.test(k) ? 1 << (k - i) : 0;
                }
                out.put((byte) eight);
            }
        });
    }
}
