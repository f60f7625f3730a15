package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage;
import dev.weir.script.AsgiMessage.Gone;
import dev.weir.script.AsgiMessage.Request;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The body of a request in pieces, as they come. */
final class RequestBody {

    /** The largest piece, in bytes. */
    private static final int PIECE = 64 << 10;

    private final HttpServletRequest request;
    private final long length;
    private long read;
    private boolean isComplete;

    RequestBody(HttpServletRequest request) {
        this.request = request;
        this.length = request.getContentLengthLong();
    }

    /** The next piece; empty after the last. */
    Optional<AsgiMessage> next() {
        if (isComplete) {
            return Optional.empty();
        }
        try {
            InputStream in = request.getInputStream();
            byte[] piece = new byte[PIECE];
            int count = in.read(piece);
            read += Math.max(0, count);
            isComplete = count < 0 || read == length;
            return Optional.of(new Request(count < 0 ? new byte[0] : Arrays.copyOf(piece, count), !isComplete));
        } catch (IOException left) {
            isComplete = true;
            return Optional.of(new Gone());
        }
    }
}
