package dev.weir.web;

import dev.weir.web.error.ErrorResponse;
import dev.weir.web.http.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** A request for an app, and the answer to it. */
record Exchange(AppRuntime app, RequestPath wholePath, HttpServletRequest request, HttpServletResponse response) {

    /** The path below the app. */
    RequestPath path() {
        return wholePath.below(app.mountPath());
    }

    /** The address of the app without a slash at the end: context path and mount path. */
    String base() {
        return request.getContextPath() + app.mountPath();
    }

    Optional<String> header(String name) {
        return Optional.ofNullable(request.getHeader(name));
    }

    /** Whether the method only reads; answers with 405 if not. */
    boolean reads() throws IOException {
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            return true;
        }
        response.setHeader("Allow", "GET, HEAD");
        text(HttpServletResponse.SC_METHOD_NOT_ALLOWED, "Only GET and HEAD are understood here");
        return false;
    }

    boolean wantsBody() {
        return !request.getMethod().equals("HEAD");
    }

    void text(int status, String text) throws IOException {
        text(response, status, text);
    }

    /** Answers with a line, or with the app's own page for the status. */
    static void text(HttpServletResponse response, int status, String text) throws IOException {
        if (response instanceof ErrorResponse errors && errors.hasPageFor(status)) {
            errors.sendError(status, text);
        } else {
            Answers.text(response, status, text);
        }
    }

    void notFound() throws IOException {
        text(HttpServletResponse.SC_NOT_FOUND, "Not found");
    }
}
