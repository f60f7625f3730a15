package dev.weir.web.error;

import dev.weir.App;
import dev.weir.ExceptionHandler;
import dev.weir.web.http.Answers;
import dev.weir.web.http.AppRequests;
import dev.weir.web.http.HttpException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the failed requests of one app are answered: by its handler for the status or for the nearest class of the exception, else by a
 * plain line, which shows the stack trace only if the app says so. What fails in the application around Weir and has no handler here
 * goes on to that application.
 */
public final class ErrorDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorDesk.class);

    private static final int SERVER_ERROR = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;

    private final String app;
    private final boolean debug;
    private final Map<Integer, WebExceptionHandler> byStatus = new LinkedHashMap<>();
    private final Map<Class<?>, WebExceptionHandler> byClass = new LinkedHashMap<>();

    /**
     * @param debug whether answers show stack traces
     * @throws IllegalArgumentException for a handler that does not come from {@link ErrorPages}
     */
    public ErrorDesk(App app, boolean debug) {
        this.app = app.mountPath();
        this.debug = debug;
        app.statusHandlers().forEach((status, handler) -> byStatus.put(status, web(handler)));
        app.exceptionHandlers().forEach((type, handler) -> byClass.put(type, web(handler)));
    }

    private static WebExceptionHandler web(ExceptionHandler handler) {
        if (handler instanceof WebExceptionHandler web) {
            return web;
        }
        throw new IllegalArgumentException(
                "The exception handler " + handler.name() + " cannot answer: make it with ErrorPages.of");
    }

    /** Part of answering a request. */
    @FunctionalInterface
    public interface Part {

        void answer(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException;
    }

    boolean hasHandlerFor(int status) {
        return byStatus.containsKey(status);
    }

    /** Answers, and answers for what the part could not: by exception or by {@code sendError}. */
    public void guard(HttpServletRequest request, HttpServletResponse response, Part part)
            throws IOException, ServletException {
        ErrorResponse watched = new ErrorResponse(request, response, this);
        try {
            part.answer(request, watched);
        } catch (Exception | StackOverflowError | LinkageError | AssertionError e) {
            fail(request, response, e);
            return;
        }
        watched.settle();
    }

    /** Answers a request that ended with an exception. */
    public void fail(HttpServletRequest request, HttpServletResponse response, Throwable thrown)
            throws IOException, ServletException {
        Throwable cause = thrown;
        Optional<WebExceptionHandler> handler = handlerOf(cause);
        while (handler.isEmpty() && cause instanceof ServletException && cause.getCause() != null) {
            cause = cause.getCause();
            handler = handlerOf(cause);
        }
        if (response.isCommitted() || (handler.isEmpty() && AppRequests.isHosts(request))) {
            throw rethrow(thrown);
        }
        int status = cause instanceof HttpException http ? http.status() : SERVER_ERROR;
        String message = cause instanceof HttpException ? String.valueOf(cause.getMessage()) : "Internal Server Error";
        Failure failure = new Failure(status, message, Optional.of(cause));
        if (handler.isEmpty() && !(cause instanceof HttpException)) {
            LOG.error("The app at '{}' failed to answer {}", app, request.getRequestURI(), cause);
        }
        answer(request, response, handler.orElse(null), failure);
    }

    private Optional<WebExceptionHandler> handlerOf(Throwable thrown) {
        if (thrown instanceof HttpException http && byStatus.containsKey(http.status())) {
            return Optional.ofNullable(byStatus.get(http.status()));
        }
        for (Class<?> type = thrown.getClass(); type != null; type = type.getSuperclass()) {
            WebExceptionHandler handler = byClass.get(type);
            if (handler != null) {
                return Optional.of(handler);
            }
        }
        boolean wraps = thrown instanceof ServletException && thrown.getCause() != null;
        return thrown instanceof HttpException || wraps
                ? Optional.empty()
                : Optional.ofNullable(byStatus.get(SERVER_ERROR));
    }

    void answer(HttpServletRequest request, HttpServletResponse response, int status, String message)
            throws IOException, ServletException {
        WebExceptionHandler handler = byStatus.get(status);
        if (handler == null && AppRequests.isHosts(request)) {
            response.sendError(status, message);
            return;
        }
        answer(request, response, handler, new Failure(status, message, Optional.empty()));
    }

    private void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable WebExceptionHandler handler,
            Failure failure)
            throws IOException, ServletException {
        response.resetBuffer();
        response.setStatus(failure.status());
        if (handler == null) {
            Answers.text(response, failure.status(), debug ? withTrace(failure) : failure.message());
            return;
        }
        try {
            handler.handle(request, response, failure);
        } catch (Exception e) {
            LOG.error("The exception handler {} of the app at '{}' failed", handler.name(), app, e);
            if (!response.isCommitted()) {
                response.resetBuffer();
                Answers.text(response, SERVER_ERROR, "Internal Server Error");
            }
        }
    }

    private static String withTrace(Failure failure) {
        if (failure.exception().isEmpty()) {
            return failure.message();
        }
        StringWriter text = new StringWriter();
        failure.exception().get().printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    /** Throws on what the caller may throw on. */
    private static ServletException rethrow(Throwable thrown) throws IOException {
        switch (thrown) {
            case IOException io -> throw io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            case ServletException servlet -> {
                return servlet;
            }
            default -> {
                return new ServletException(thrown);
            }
        }
    }
}
