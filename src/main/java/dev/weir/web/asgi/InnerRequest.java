package dev.weir.web.asgi;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A request inside Python middleware: answered on the thread that passes it on, since its answer goes back through Python. */
final class InnerRequest extends HttpServletRequestWrapper {

    private final @Nullable ServletInputStream read;

    /**
     * @param body what middleware has read of it already; empty if it is still to be read
     */
    InnerRequest(HttpServletRequest request, Optional<byte[]> body) {
        super(request);
        read = body.map(Bytes::new).orElse(null);
    }

    @Override
    public boolean isAsyncSupported() {
        return false;
    }

    @Override
    public AsyncContext startAsync() {
        throw new IllegalStateException("Below Python middleware requests are answered synchronously");
    }

    @Override
    public AsyncContext startAsync(ServletRequest request, ServletResponse response) {
        return startAsync();
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return read == null ? super.getInputStream() : read;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        if (read == null) {
            return super.getReader();
        }
        String encoding = getCharacterEncoding();
        return new BufferedReader(new InputStreamReader(
                read, encoding == null ? StandardCharsets.ISO_8859_1 : Charset.forName(encoding)));
    }

    private static final class Bytes extends ServletInputStream {
        private final ByteArrayInputStream bytes;

        Bytes(byte[] bytes) {
            this.bytes = new ByteArrayInputStream(bytes);
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            return bytes.read(into, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("Below Python middleware requests are answered synchronously");
        }
    }
}
