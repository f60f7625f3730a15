package dev.weir.data;

import com.google.flatbuffers.FlatBufferBuilder;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.arrow.flatbuf.Buffer;
import org.apache.arrow.flatbuf.DictionaryBatch;
import org.apache.arrow.flatbuf.FieldNode;
import org.apache.arrow.flatbuf.Message;
import org.apache.arrow.flatbuf.MessageHeader;
import org.apache.arrow.flatbuf.MetadataVersion;
import org.apache.arrow.flatbuf.RecordBatch;

/** The values of a batch: nodes and buffers as Arrow lists them, each buffer measured now and written later. */
final class ArrowBody {
    /** Buffers start at multiples of this many bytes, the least the format allows. */
    private static final int ALIGNMENT = 8;

    private static final int INITIAL_BYTES = 512;

    private record Node(long length, long missing) {}

    private record Part(long length, Consumer<ByteBuffer> writer) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();

    static int padded(int length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    private static long padded(long length) {
        return (length + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Adds the rows of a column. */
    void add(Column column, int from, int to) {
        ArrowBuffers.add(this, column, from, to);
    }

    void node(int length, int missing) {
        nodes.add(new Node(length, missing));
    }

    void buffer(long length, Consumer<ByteBuffer> writer) {
        parts.add(new Part(length, writer));
    }

    long size() {
        return parts.stream().mapToLong(p -> padded(p.length())).sum();
    }

    void write(ByteBuffer out) {
        for (Part part : parts) {
            int start = out.position();
            part.writer().accept(out);
            int written = out.position() - start;
            if (written != part.length()) {
                throw new IllegalStateException("measured " + part.length() + " bytes, wrote " + written);
            }
            out.position(start + (int) padded(part.length()));
        }
    }

    ByteBuffer recordHeader(int rows) {
        FlatBufferBuilder out = new FlatBufferBuilder(INITIAL_BYTES);
        return message(out, MessageHeader.RecordBatch, batch(out, rows));
    }

    ByteBuffer dictionaryHeader(long id, int words) {
        FlatBufferBuilder out = new FlatBufferBuilder(INITIAL_BYTES);
        int batch = DictionaryBatch.createDictionaryBatch(out, id, batch(out, words), false);
        return message(out, MessageHeader.DictionaryBatch, batch);
    }

    private ByteBuffer message(FlatBufferBuilder out, byte kind, int header) {
        Message.finishMessageBuffer(out, Message.createMessage(out, MetadataVersion.V5, kind, header, size(), 0));
        return out.dataBuffer();
    }

    private int batch(FlatBufferBuilder out, int rows) {
        RecordBatch.startNodesVector(out, nodes.size());
        for (Node node : nodes.reversed()) { // flatbuffers are written back to front
            FieldNode.createFieldNode(out, node.length(), node.missing());
        }
        int nodesVector = out.endVector();
        long end = size();
        RecordBatch.startBuffersVector(out, parts.size());
        for (Part part : parts.reversed()) {
            end -= padded(part.length());
            Buffer.createBuffer(out, end, part.length());
        }
        int buffersVector = out.endVector();
        return RecordBatch.createRecordBatch(out, rows, nodesVector, buffersVector, 0, 0);
    }
}
