package dev.weir.web.middleware;

import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line for each request in the log of its own name: {@code 10.0.0.7 ada GET /page 200 12 ms}, the second word the user or a dash. Query
 * strings stay out: people put secrets there. Init parameter: {@code trustedProxies} as for {@link IpAllowList}.
 */
public final class RequestLog extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(RequestLog.class);

    private static final long NANOS_IN_A_MILLI = 1_000_000;

    private transient Proxies proxies = Proxies.of(List.of());

    @Override
    public void init(FilterConfig config) {
        Parameters given = new Parameters("RequestLog", config);
        proxies = Proxies.of(given.list("trustedProxies"));
        given.refuseOthers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        long begin = System.nanoTime();
        try {
            chain.doFilter(request, response);
        } finally {
            LOG.info(
                    "{} {} {} {} {} {} ms",
                    plain(proxies.addressOf(request)),
                    request.getRemoteUser() == null ? "-" : plain(request.getRemoteUser()),
                    request.getMethod(),
                    plain(request.getRequestURI()),
                    response.getStatus(),
                    (System.nanoTime() - begin) / NANOS_IN_A_MILLI);
        }
    }

    /** Nobody outside may begin a line of the log. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]", "_");
    }
}
