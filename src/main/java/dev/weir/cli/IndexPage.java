package dev.weir.cli;

import dev.weir.web.AppRuntime;
import dev.weir.web.WeirApps;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The list of a folder's apps, at the root; 404 everywhere else. */
final class IndexPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private static final String PAGE = """
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>%1$s</title>
            <style>
            :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
            body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem; }
            ul { list-style: none; padding: 0; columns: 16rem; }
            a { display: block; padding: .25rem 0; }
            </style>
            </head>
            <body>
            <main>
            <h1>%1$s</h1>
            <p>%2$d apps</p>
            <ul>
            %3$s
            </ul>
            </main>
            </body>
            </html>
            """;

    private final transient Supplier<WeirApps> apps;
    private final transient Path folder;

    IndexPage(Supplier<WeirApps> apps, Path folder) {
        this.apps = apps;
        this.folder = folder;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String below =
                request.getRequestURI().substring(request.getContextPath().length());
        if (!below.isEmpty() && !below.equals("/")) {
            new NothingHere().service(request, response);
            return;
        }
        String entries = apps.get().all().stream()
                .map(AppRuntime::mountPath)
                .map(mount -> "<li><a href=\"" + escaped(request.getContextPath() + mount) + "/\">"
                        + escaped(mount.substring(1)) + "</a></li>")
                .collect(Collectors.joining("\n"));
        String title = escaped(String.valueOf(folder.getFileName()));
        byte[] body = PAGE.formatted(title, apps.get().all().size(), entries).getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=utf-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
