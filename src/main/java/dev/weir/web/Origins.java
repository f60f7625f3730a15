package dev.weir.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which pages may talk to an app. As in Streamlit (1.62): requests without an Origin (not from a page at all), the app's
 * own host, this machine, and what {@code server.corsAllowedOrigins} lists; everybody when {@code server.enableCORS} is off.
 */
final class Origins {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "0.0.0.0", "[::1]");

    private static final int HTTP_PORT = 80;
    private static final int HTTPS_PORT = 443;

    private final WebOptions options;

    Origins(WebOptions options) {
        this.options = options;
    }

    /**
     * @param origin the header, if there is one
     * @param host the Host header, if there is one
     */
    boolean allows(Optional<String> origin, Optional<String> host) {
        if (!options.checksOrigin() || origin.isEmpty()) {
            return true;
        }
        Optional<URI> from = uri(origin.get());
        if (from.isEmpty()) {
            return false;
        }
        String name = from.get().getHost().toLowerCase(Locale.ROOT);
        return THIS_MACHINE.contains(name)
                || name.equals(options.ownAddress().toLowerCase(Locale.ROOT))
                || host.map(h -> isSame(from.get(), h)).orElse(false)
                || isListed(from.get(), options.allowedOrigins());
    }

    /** Whether the app answers under this Host header: {@code server.allowedHosts}, where {@code *.name} takes subdomains. */
    boolean answersTo(Optional<String> host) {
        if (options.allowedHosts().isEmpty()) {
            return true;
        }
        String name = host.map(h -> h.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT))
                .orElse("");
        return options.allowedHosts().stream()
                .map(allowed -> allowed.toLowerCase(Locale.ROOT))
                .anyMatch(allowed -> allowed.equals("*")
                        || allowed.equals(name)
                        || (allowed.startsWith("*.") && name.endsWith(allowed.substring(1))));
    }

    /** Lets pages of other origins read an answer, if they may talk to the app. */
    void shareWithAllowed(Exchange x) {
        Optional<String> origin = x.header("Origin");
        if (origin.isPresent() && allows(origin, x.header("Host"))) {
            x.response().setHeader("Access-Control-Allow-Origin", origin.get().strip());
            x.response().setHeader("Access-Control-Allow-Credentials", "true");
            x.response().addHeader("Vary", "Origin");
        }
    }

    private static boolean isSame(URI origin, String host) {
        Optional<URI> own = uri(origin.getScheme() + "://" + host);
        return own.isPresent()
                && own.get().getHost().equalsIgnoreCase(origin.getHost())
                && port(own.get()) == port(origin);
    }

    /** A listed origin may leave out its scheme or port, which then may be any; as in Streamlit the host decides. */
    private static boolean isListed(URI origin, List<String> listed) {
        return listed.stream().anyMatch(entry -> {
            Optional<URI> allowed = uri(entry.contains("://") ? entry : "any://" + entry);
            return entry.equals("*")
                    || (allowed.isPresent() && allowed.get().getHost().equalsIgnoreCase(origin.getHost()));
        });
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) || "wss".equalsIgnoreCase(uri.getScheme())
                ? HTTPS_PORT
                : HTTP_PORT;
    }

    private static Optional<URI> uri(String text) {
        try {
            URI uri = new URI(text.strip());
            return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
