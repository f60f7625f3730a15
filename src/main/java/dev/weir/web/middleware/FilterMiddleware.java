package dev.weir.web.middleware;

import dev.weir.AppContext;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A servlet filter as middleware. */
record FilterMiddleware(String name, Supplier<? extends Filter> make, Map<String, String> parameters)
        implements WebMiddleware {

    @Override
    public Filter open(AppContext app, ServletContext servlets) throws ServletException {
        Filter filter = make.get();
        filter.init(new Config(name, servlets, parameters));
        return filter;
    }

    private record Config(String name, ServletContext servlets, Map<String, String> parameters)
            implements FilterConfig {

        @Override
        public String getFilterName() {
            return name;
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
