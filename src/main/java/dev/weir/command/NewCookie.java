package dev.weir.command;

import java.util.Optional;

/**
 * A cookie to be set.
 *
 * @param maxAge seconds; empty: until the browser ends; 0 takes it away
 * @param path empty: the app's own
 * @param secure empty: if the page came by HTTPS
 */
public record NewCookie(
        String name,
        String value,
        Optional<Long> maxAge,
        Optional<String> path,
        Optional<Boolean> secure,
        boolean httpOnly,
        String sameSite) {

    /** As the value of a {@code Set-Cookie} header. */
    public String header(String base, boolean overHttps) {
        return name + "=" + value + "; Path=" + path.orElse(base + "/")
                + maxAge.map(seconds -> "; Max-Age=" + seconds).orElse("")
                + (secure.orElse(overHttps) ? "; Secure" : "")
                + (httpOnly ? "; HttpOnly" : "")
                + "; SameSite=" + sameSite;
    }
}
