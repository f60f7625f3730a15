package dev.weir.web.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Short plain answers; a container's own error pages would name its version. */
public final class Answers {

    private Answers() {}

    /** Answers with a line of text; a status of 400 and above is an error. */
    public static void text(HttpServletResponse response, int status, String text) throws IOException {
        byte[] body = (text + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        write(response, body);
    }

    /** What failed may have begun to write with the one or the other, and only that can go on. */
    private static void write(HttpServletResponse response, byte[] body) throws IOException {
        try {
            response.getOutputStream().write(body);
        } catch (IllegalStateException writing) {
            response.getWriter().write(new String(body, StandardCharsets.UTF_8));
        }
    }
}
