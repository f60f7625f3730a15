package dev.weir.web.middleware;

import dev.weir.web.http.AddressRange;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * While a certain file exists, answers 503 with a page: {@code touch} begins the maintenance, {@code rm} ends it, no restart. Health
 * checks pass, so that nobody restarts the server meanwhile. Init parameters: {@code flag}, the file; {@code page}, a file with the HTML
 * to show; {@code allow}, ranges of addresses that see the app all the same; {@code trustedProxies} as for {@link IpAllowList}; {@code
 * retryAfter} in seconds, default 300.
 */
public final class MaintenancePage extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final int FIVE_MINUTES = 300;

    private static final String PLAIN =
            "<!doctype html><html lang=\"en\"><title>Maintenance</title><h1>We are working on this app</h1>"
                    + "<p>Please come back in a few minutes.</p></html>";

    private transient Path flag = Path.of("");
    private byte[] page = new byte[0];
    private transient List<AddressRange> allowed = List.of();
    private transient Proxies proxies = Proxies.of(List.of());
    private int retryAfter;

    @Override
    public void init(FilterConfig config) throws ServletException {
        Parameters given = new Parameters("MaintenancePage", config);
        flag = given.text("flag")
                .map(Path::of)
                .orElseThrow(() ->
                        new IllegalArgumentException("MaintenancePage needs the parameter 'flag', a file's path"));
        try {
            page = given.text("page").isPresent()
                    ? Files.readAllBytes(Path.of(given.text("page").get()))
                    : PLAIN.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ServletException("MaintenancePage cannot read its page: " + e, e);
        }
        allowed = given.list("allow").stream().map(AddressRange::parse).toList();
        proxies = Proxies.of(given.list("trustedProxies"));
        retryAfter = given.number("retryAfter", FIVE_MINUTES);
        given.refuseOthers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!Files.exists(flag)
                || request.getRequestURI().endsWith("/_stcore/health")
                || AddressRange.anyContains(allowed, proxies.addressOf(request))) {
            chain.doFilter(request, response);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader("Retry-After", String.valueOf(retryAfter));
        response.setHeader("Cache-Control", "no-store");
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }
}
