package dev.weir.web.error;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Keeps an error until its request is done, so that it is answered by the app and not by the container. */
public final class ErrorResponse extends HttpServletResponseWrapper {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final ErrorDesk desk;
    private int status;
    private @Nullable String message;

    ErrorResponse(HttpServletRequest request, HttpServletResponse response, ErrorDesk desk) {
        super(response);
        this.request = request;
        this.response = response;
        this.desk = desk;
    }

    @Override
    public void sendError(int code) throws IOException {
        sendError(code, "Error " + code);
    }

    @Override
    public void sendError(int code, @Nullable String text) throws IOException {
        if (super.isCommitted()) {
            throw new IllegalStateException("The answer has begun; error " + code + " comes too late");
        }
        status = code;
        message = text == null ? "Error " + code : text;
        if (request.isAsyncStarted()) {
            try {
                settle();
            } catch (ServletException e) {
                throw new IOException(e);
            }
        }
    }

    /** Nothing may follow an error, as in containers. */
    @Override
    public boolean isCommitted() {
        return message != null || super.isCommitted();
    }

    /** Whether the app has a page of its own for a status. */
    public boolean hasPageFor(int code) {
        return desk.hasHandlerFor(code);
    }

    void settle() throws IOException, ServletException {
        String text = message;
        if (text != null && !super.isCommitted()) {
            message = null;
            desk.answer(request, response, status, text);
        }
    }
}
