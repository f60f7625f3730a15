package dev.weir.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The page itself, at the app's address and at every page path below it: the browser finds out which page that is. */
final class PageHandler {

    private static final String RESOURCE = "/weir-frontend/index.html";

    private static final String BASE = "__WEIR_BASE__";

    private final Optional<String> template = template();

    private static Optional<String> template() {
        try (InputStream in = PageHandler.class.getResourceAsStream(RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void serve(Exchange x) throws IOException {
        if (!x.reads()) {
            return;
        }
        String path = x.path().value();
        if (x.path().namesFile()) {
            x.notFound();
        } else if (path.length() > 1 && path.endsWith("/")) {
            // The page compares the end of the address with the names of pages.
            String query = x.request().getQueryString();
            String uri = x.request().getRequestURI();
            x.response().setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
            x.response().setHeader("Location", uri.substring(0, uri.length() - 1) + (query == null ? "" : "?" + query));
        } else if (template.isEmpty()) {
            x.text(HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "This build of Weir has no page: " + RESOURCE);
        } else {
            String page = template.get().replace(BASE, PageHead.escaped(x.base()));
            send(x, x.app().options().head().writeInto(page, x.base(), x.request()));
        }
    }

    private static void send(Exchange x, String html) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = x.response();
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        if (x.wantsBody()) {
            response.getOutputStream().write(body);
        }
    }
}
