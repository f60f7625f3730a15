package dev.weir.web.middleware;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/**
 * Sends whoever comes by HTTP to the same address by HTTPS, with status 307. Init parameters: {@code port}, where HTTPS is (default
 * 443), and {@code trustedProxies}, ranges of addresses whose {@code X-Forwarded-Proto} counts.
 */
public final class HttpsRedirect extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int DEFAULT_PORT = 443;

    private transient Proxies proxies = Proxies.of(List.of());
    private int port = DEFAULT_PORT;

    @Override
    public void init(FilterConfig config) {
        Parameters given = new Parameters("HttpsRedirect", config);
        proxies = Proxies.of(given.list("trustedProxies"));
        port = given.number("port", DEFAULT_PORT);
        given.refuseOthers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (proxies.isSecure(request)) {
            chain.doFilter(request, response);
            return;
        }
        String query = request.getQueryString();
        response.setStatus(HttpServletResponse.SC_TEMPORARY_REDIRECT);
        response.setHeader(
                "Location",
                "https://" + request.getServerName() + (port == DEFAULT_PORT ? "" : ":" + port)
                        + request.getRequestURI() + (query == null ? "" : "?" + query));
    }
}
