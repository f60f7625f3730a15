package dev.weir.web.asgi;

import dev.weir.ReservedPaths;
import dev.weir.script.PythonApp;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * An App's Python applications as one filter. Where the App has no middleware, requests that no route of it takes never enter Python.
 */
final class AsgiFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient PythonApp app;
    private final String mount;

    AsgiFilter(PythonApp app, String mount) {
        this.app = app;
        this.mount = mount;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = Scopes.path(request, mount);
        if (!app.wantsAll() && (ReservedPaths.folderOf(path).isPresent() || !app.hasRoute(path))) {
            chain.doFilter(request, response);
        } else if (Scopes.isSocket(request)) {
            SocketConnection socket = new SocketConnection(Scopes.of(request, mount), request, response, chain);
            app.serve(socket);
            socket.open();
        } else {
            HttpConnection connection =
                    new HttpConnection(Scopes.of(request, mount), request, response, chain, app.debug());
            app.serve(connection);
            connection.answer(!app.wantsAll());
        }
    }
}
