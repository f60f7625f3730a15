package dev.weir.data;

import com.google.protobuf.ByteString;
import com.google.protobuf.UnsafeByteOperations;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes tables as Arrow IPC streams, the form in which they go to the browser.
 *
 * <p>How it works: the flatbuffers classes published with the Arrow format write the messages' headers; the
 * columns' bodies are first measured, then written straight into one heap array of exactly the right size. Arrow's
 * own writer is not used because its memory library reaches into the JDK and fails without flags on a stock server.
 */
public final class ArrowStream {
    /** What comes before a message, and alone at the end of a stream. */
    private static final int CONTINUATION = 0xFFFFFFFF;

    private static final int PREFIX = 8;

    private ArrowStream() {}

    /**
     * The whole table.
     *
     * @throws TableException if the table takes more than 2 GiB
     */
    public static ByteString encode(Table table) {
        return encode(table, 0, table.rows());
    }

    /**
     * The rows from {@code offset}, at most {@code limit} of them; an offset behind the end gives no rows. The index
     * keeps its values: row 20 of a numbered table is still number 20.
     */
    public static ByteString encode(Table table, int offset, int limit) {
        if (offset < 0 || limit < 0) {
            throw new IllegalArgumentException("offset " + offset + " and limit " + limit + " must not be negative");
        }
        int from = Math.min(offset, table.rows());
        int to = from + Math.min(limit, table.rows() - from);
        List<Column> columns = new ArrayList<>(table.columns());
        if (table.index() instanceof Index.Named(Column values)) {
            columns.add(values.named(PandasMetadata.indexField(values)));
        }
        ArrowSchema schema = ArrowSchema.of(columns, PandasMetadata.of(table, columns, from, to));
        List<Message> messages = new ArrayList<>();
        messages.add(new Message(schema.header(), new ArrowBody()));
        schema.dictionaries().forEach((id, column) -> {
            ArrowBody body = new ArrowBody();
            body.add(column.words(), 0, column.words().size());
            messages.add(new Message(body.dictionaryHeader(id, column.words().size()), body));
        });
        ArrowBody body = new ArrowBody();
        columns.forEach(column -> body.add(column, from, to));
        messages.add(new Message(body.recordHeader(to - from), body));
        return write(messages);
    }

    private static ByteString write(List<Message> messages) {
        long size = PREFIX + messages.stream().mapToLong(Message::size).sum();
        if (size > Integer.MAX_VALUE) {
            throw new TableException("The table takes " + (size >> 20)
                    + " MiB, more than one message can carry (2047 MiB). Show fewer rows or columns.");
        }
        byte[] bytes = new byte[(int) size];
        ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (Message message : messages) {
            message.write(out);
        }
        out.putInt(CONTINUATION).putInt(0);
        return UnsafeByteOperations.unsafeWrap(bytes); // nobody else has the array
    }

    private record Message(ByteBuffer header, ArrowBody body) {
        int headerSize() {
            return ArrowBody.padded(header.remaining());
        }

        long size() {
            return PREFIX + headerSize() + body.size();
        }

        void write(ByteBuffer out) {
            out.putInt(CONTINUATION).putInt(headerSize());
            int start = out.position();
            out.put(header.duplicate());
            out.position(start + headerSize());
            body.write(out);
        }
    }
}
