package dev.weir.web.error;

import dev.weir.ExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Error pages for {@code App.builder().exceptionHandler(...)}.
 *
 * <pre>{@code
 * .exceptionHandler(404, ErrorPages.html("<h1>Nothing here</h1>"))
 * .exceptionHandler(IOException.class, ErrorPages.of((request, response, failure) -> response.getWriter().print("Try later")))
 * }</pre>
 */
public final class ErrorPages {

    private ErrorPages() {}

    /** A handler that is a function. */
    public static ExceptionHandler of(WebExceptionHandler handler) {
        return handler;
    }

    /** A page as it stands. */
    public static ExceptionHandler html(String page) {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        return of((request, response, failure) -> {
            response.setContentType("text/html;charset=utf-8");
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        });
    }

    /**
     * A page in a file, read now.
     *
     * @throws IllegalArgumentException if it cannot be read
     */
    public static ExceptionHandler file(Path page) {
        try {
            return html(Files.readString(page));
        } catch (IOException e) {
            throw new IllegalArgumentException("The error page " + page + " cannot be read: " + e, e);
        }
    }
}
