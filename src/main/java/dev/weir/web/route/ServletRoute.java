package dev.weir.web.route;

import dev.weir.AppContext;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A servlet at a path and all that is below it.
 *
 * @param path without a slash at the end; "/" for the app's root
 * @param make gives the servlet for one start of the app
 */
record ServletRoute(String path, Function<AppContext, ? extends Servlet> make, Map<String, String> parameters)
        implements WebRoute {

    @Override
    public OpenRoute open(AppContext app, ServletContext servlets) throws ServletException {
        Servlet servlet = make.apply(app);
        servlet.init(new Config(path, servlets, parameters));
        return new Open(path.equals("/") ? "" : path, app.app().mountPath(), servlet);
    }

    private record Open(String base, String mountPath, Servlet servlet) implements OpenRoute {

        @Override
        public boolean matches(String asked) {
            return asked.startsWith(base) && (asked.length() == base.length() || asked.charAt(base.length()) == '/');
        }

        @Override
        public void serve(HttpServletRequest request, HttpServletResponse response, String asked)
                throws IOException, ServletException {
            String rest = asked.substring(base.length());
            servlet.service(new MountedRequest(request, mountPath + base, rest.isEmpty() ? null : rest), response);
        }

        @Override
        public void close() {
            servlet.destroy();
        }
    }

    private record Config(String path, ServletContext servlets, Map<String, String> parameters)
            implements ServletConfig {

        @Override
        public String getServletName() {
            return "weir-route " + path;
        }

        @Override
        public ServletContext getServletContext() {
            return servlets;
        }

        @Override
        public @Nullable String getInitParameter(String key) {
            return parameters.get(key);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
