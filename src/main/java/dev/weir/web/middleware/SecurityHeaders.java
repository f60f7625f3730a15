package dev.weir.web.middleware;

import dev.weir.web.http.AppRequests;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that security reviews ask for. Init parameters, each an answer's header: {@code contentSecurityPolicy}, {@code
 * frameOptions}, {@code strictTransportSecurity} (sent over HTTPS only), {@code referrerPolicy}, {@code permissionsPolicy}; an empty one
 * leaves its header out.
 */
public final class SecurityHeaders extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /**
     * What the page needs: its own files and sockets; styles that its components write; pictures and media that scripts hold in memory or
     * name on other hosts; workers and frames made from memory; WebAssembly, which draws Graphviz. No {@code unsafe-eval}: Plotly's
     * WebGL traces want it, and who draws those sets a policy of their own.
     */
    public static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'wasm-unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data: blob: https:",
            "media-src 'self' data: blob: https:",
            "font-src 'self' data:",
            "connect-src 'self' blob: data:",
            "worker-src 'self' blob:",
            "frame-src 'self' data: blob: https:",
            "frame-ancestors 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'");

    private static final Map<String, String> NAMES = Map.of(
            "contentSecurityPolicy", "Content-Security-Policy",
            "frameOptions", "X-Frame-Options",
            "referrerPolicy", "Referrer-Policy",
            "permissionsPolicy", "Permissions-Policy",
            "contentTypeOptions", "X-Content-Type-Options");

    private static final Map<String, String> DEFAULTS = Map.of(
            "contentSecurityPolicy", CONTENT_SECURITY_POLICY,
            "frameOptions", "SAMEORIGIN",
            "referrerPolicy", "strict-origin-when-cross-origin",
            // What fields of the page may ask for, and nothing in frames of other hosts.
            "permissionsPolicy", "camera=(self), microphone=(self), geolocation=(self)",
            "contentTypeOptions", "nosniff");

    private static final String ONE_YEAR = "max-age=31536000; includeSubDomains";

    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private String transport = ONE_YEAR;

    @Override
    public void init(FilterConfig config) {
        Parameters given = new Parameters("SecurityHeaders", config);
        headers.clear();
        NAMES.forEach((parameter, header) -> {
            String value = given.text(parameter).orElse(DEFAULTS.getOrDefault(parameter, ""));
            if (!value.isEmpty()) {
                headers.put(header, value);
            }
        });
        transport = given.text("strictTransportSecurity").orElse(ONE_YEAR);
        given.refuseOthers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.forEach((name, value) -> response.setHeader(
                name, value.contains("{nonce}") ? value.replace("{nonce}", AppRequests.nonce(request)) : value));
        if (request.isSecure() && !transport.isEmpty()) {
            response.setHeader("Strict-Transport-Security", transport);
        }
        chain.doFilter(request, response);
    }
}
