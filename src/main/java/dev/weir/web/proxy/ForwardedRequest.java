package dev.weir.web.proxy;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request as the browser sent it to the proxy: scheme, host, port, address. A prefix that the proxy took off stands before the context
 * path again, so that every address made from it is one that the browser can ask for.
 */
final class ForwardedRequest extends HttpServletRequestWrapper {

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final String scheme;
    private final String host;
    private final String name;
    private final int port;
    private final String prefix;
    private final String browser;

    ForwardedRequest(HttpServletRequest request, Forwarded said, String browser) {
        super(request);
        this.browser = browser;
        this.prefix = said.prefix();
        this.scheme = said.scheme().orElseGet(request::getScheme);
        int standard = scheme.equals("https") ? HTTPS_PORT : HTTP_PORT;
        String asked = said.host().or(() -> header(request)).orElseGet(request::getServerName);
        int colon = asked.endsWith("]") ? -1 : asked.lastIndexOf(':');
        if (colon > 0) {
            this.name = asked.substring(0, colon);
            this.port = Integer.parseInt(asked.substring(colon + 1));
        } else {
            this.name = asked;
            this.port = said.port().orElse(standard);
        }
        this.host = port == standard ? name : name + ":" + port;
    }

    /** The Host header, as far as one can be made of it. */
    private static Optional<String> header(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Host")).filter(h -> h.matches("[^:]+|.*]|.*:\\d{1,5}"));
    }

    @Override
    public String getScheme() {
        return scheme;
    }

    @Override
    public boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String getServerName() {
        return name;
    }

    @Override
    public int getServerPort() {
        return port;
    }

    @Override
    public String getRemoteAddr() {
        return browser;
    }

    @Override
    public String getRemoteHost() {
        return browser.equals(super.getRemoteAddr()) ? super.getRemoteHost() : browser;
    }

    @Override
    public String getContextPath() {
        return prefix + super.getContextPath();
    }

    @Override
    public String getRequestURI() {
        return prefix + super.getRequestURI();
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(scheme).append("://").append(host).append(getRequestURI());
    }

    @Override
    public @Nullable String getHeader(String header) {
        return header.equalsIgnoreCase("Host") ? host : super.getHeader(header);
    }

    @Override
    public Enumeration<String> getHeaders(String header) {
        return header.equalsIgnoreCase("Host") ? Collections.enumeration(List.of(host)) : super.getHeaders(header);
    }
}
