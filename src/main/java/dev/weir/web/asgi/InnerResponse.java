package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage;
import dev.weir.script.AsgiMessage.Body;
import dev.weir.script.AsgiMessage.Start;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** A response inside Python middleware: what is written to it becomes ASGI messages, the real response stays untouched. */
final class InnerResponse extends HeaderResponse {

    /** What is collected before the response begins, and of each piece after, in bytes. */
    private static final int PIECE = 64 << 10;

    interface Sink {
        void accept(AsgiMessage message) throws IOException;
    }

    private final Sink sink;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private final Output output = new Output();
    private @Nullable PrintWriter writer;
    private int status = SC_OK;
    private long written;
    private boolean isCommitted;
    private boolean isClosed;

    InnerResponse(HttpServletResponse response, Sink sink) {
        super(response);
        this.sink = sink;
    }

    /** Sends what is left. */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        if (isClosed) {
            return;
        }
        isClosed = true;
        if (!isCommitted && buffer.size() > 0 && !headers.has("Content-Length")) {
            headers.set("Content-Length", String.valueOf(buffer.size()));
        }
        commit();
        sink.accept(new Body(buffer.toByteArray(), false));
    }

    private void commit() throws IOException {
        if (!isCommitted) {
            isCommitted = true;
            sink.accept(new Start(status, headers.all()));
        }
    }

    private void flushPiece() throws IOException {
        commit();
        if (buffer.size() > 0) {
            byte[] piece = buffer.toByteArray();
            buffer.reset();
            sink.accept(new Body(piece, true));
        }
    }

    private final class Output extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (isClosed) {
                return;
            }
            buffer.write(bytes, offset, length);
            written += length;
            if (String.valueOf(written).equals(headers.first("Content-Length"))) {
                finish();
            } else if (buffer.size() >= PIECE) {
                flushPiece();
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isClosed) {
                flushPiece();
            }
        }

        @Override
        public void close() throws IOException {
            finish();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("Below Python middleware requests are answered synchronously");
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return output;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            headers.declareCharset(getCharacterEncoding());
            writer = new PrintWriter(new OutputStreamWriter(output, Charset.forName(getCharacterEncoding())), false);
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        output.flush();
    }

    @Override
    public boolean isCommitted() {
        return isCommitted;
    }

    @Override
    public void resetBuffer() {
        if (isCommitted) {
            throw new IllegalStateException("The response has begun");
        }
        buffer.reset();
        written = 0;
    }

    @Override
    public void reset() {
        resetBuffer();
        headers.clear();
        status = SC_OK;
    }

    @Override
    public int getBufferSize() {
        return PIECE;
    }

    @Override
    public void setBufferSize(int size) {}

    // ---- status

    @Override
    public void setStatus(int code) {
        status = code;
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void sendError(int code) throws IOException {
        sendError(code, "");
    }

    @Override
    public void sendError(int code, String message) throws IOException {
        resetBuffer();
        status = code;
        if (!message.isEmpty()) {
            setContentType("text/plain;charset=utf-8");
            getWriter().write(message);
        }
        finish();
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        resetBuffer();
        status = SC_FOUND;
        headers.set("Location", location);
        finish();
    }
}
