package dev.weir.web.route;

import dev.weir.AppContext;
import dev.weir.web.http.AppRequests;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** A route that is a function. */
record FunctionRoute(String path, PathPattern pattern, Set<String> methods, Routes.Handler handler)
        implements WebRoute, OpenRoute {

    @Override
    public OpenRoute open(AppContext app, ServletContext servlets) {
        return this;
    }

    @Override
    public boolean matches(String asked) {
        return pattern.matches(asked);
    }

    @Override
    public void serve(HttpServletRequest request, HttpServletResponse response, String asked)
            throws IOException, ServletException {
        AppRequests.parameters(request, pattern.parameters(asked).orElse(Map.of()));
        try {
            handler.handle(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }
}
