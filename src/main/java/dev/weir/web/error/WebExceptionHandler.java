package dev.weir.web.error;

import dev.weir.ExceptionHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers a request that failed; the lambda that {@link ErrorPages#of} takes. */
@FunctionalInterface
public interface WebExceptionHandler extends ExceptionHandler {

    /** Writes the answer, whose status is set already. What it throws is logged, and answered with a plain 500. */
    void handle(HttpServletRequest request, HttpServletResponse response, Failure failure) throws Exception;

    @Override
    default String name() {
        return getClass().getName();
    }
}
