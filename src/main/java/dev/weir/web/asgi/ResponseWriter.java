package dev.weir.web.asgi;

import dev.weir.script.AsgiMessage.Body;
import dev.weir.script.AsgiMessage.Header;
import dev.weir.script.AsgiMessage.Start;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes what an application sends as the response of a servlet. */
final class ResponseWriter {

    private static final Logger LOG = LoggerFactory.getLogger(ResponseWriter.class);

    private final HttpServletResponse response;
    private final boolean isHead;
    private boolean hasStarted;

    ResponseWriter(HttpServletResponse response, boolean isHead) {
        this.response = response;
        this.isHead = isHead;
    }

    HttpServletResponse response() {
        return response;
    }

    void start(Start start) {
        hasStarted = true;
        response.setStatus(start.status());
        Set<String> seen = new HashSet<>();
        for (Header header : start.headers()) {
            if (seen.add(header.name().toLowerCase(Locale.ROOT))) {
                response.setHeader(header.name(), header.value());
            } else {
                response.addHeader(header.name(), header.value());
            }
        }
    }

    /** Writes a piece; false if the client is gone. A piece that others follow is on its way at once: it may be an event. */
    boolean write(Body part) {
        try {
            if (!isHead) {
                response.getOutputStream().write(part.bytes());
            }
            if (part.more()) {
                response.flushBuffer();
            }
            return true;
        } catch (IOException left) {
            LOG.debug("The client left before the response was complete", left);
            return false;
        }
    }

    /** Answers with 500, unless an answer was begun. */
    void fail(String text) {
        if (hasStarted || response.isCommitted()) {
            return;
        }
        response.setStatus(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
        response.setContentType("text/plain;charset=utf-8");
        write(new Body(text.getBytes(StandardCharsets.UTF_8), false));
    }
}
