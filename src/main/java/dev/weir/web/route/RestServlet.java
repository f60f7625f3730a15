package dev.weir.web.route;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.servlet.ServletContainer;

/** Jersey as a route's servlet. */
final class RestServlet extends ServletContainer {

    private static final long serialVersionUID = 1L;

    RestServlet(ResourceConfig config) {
        super(config);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        super.service(request, new Keeping(response));
    }

    /** Jersey sets a header that has one value: the cookies that middleware set would be gone. */
    private static final class Keeping extends HttpServletResponseWrapper {

        Keeping(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (name.equalsIgnoreCase("Set-Cookie")) {
                addHeader(name, value);
            } else {
                super.setHeader(name, value);
            }
        }
    }
}
