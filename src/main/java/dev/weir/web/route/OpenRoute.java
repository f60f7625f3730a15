package dev.weir.web.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** A route while its app is served. */
public interface OpenRoute extends AutoCloseable {

    /** Whether it stands at this path, which is decoded, begins with a slash and is below the app. */
    boolean matches(String path);

    /** The methods it answers; empty: any. */
    default Set<String> methods() {
        return Set.of();
    }

    /**
     * Answers.
     *
     * @param path as it was matched
     */
    void serve(HttpServletRequest request, HttpServletResponse response, String path)
            throws IOException, ServletException;

    @Override
    default void close() {}
}
