package dev.weir.options;

import java.time.Duration;

/** Options of {@code st.setCookie}. */
public final class CookieOptions extends Options<CookieOptions> {

    /** How long the browser keeps it; default: until it ends. Nothing takes the cookie away. */
    public CookieOptions maxAge(Duration time) {
        return set("max_age", (double) time.toSeconds());
    }

    /** Below which path the browser sends it; default: the app's own. */
    public CookieOptions path(String path) {
        return set("path", path);
    }

    /** Whether it is sent over HTTPS only; default: if the page came by HTTPS. */
    public CookieOptions secure(boolean only) {
        return set("secure", only);
    }

    /** Whether scripts of pages cannot read it; default true. */
    public CookieOptions httpOnly(boolean only) {
        return set("http_only", only);
    }

    /** {@code "Lax"} (default), {@code "Strict"} or {@code "None"}: whether it goes along with requests from other sites. */
    public CookieOptions sameSite(String rule) {
        return set("same_site", rule);
    }
}
