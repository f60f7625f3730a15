package dev.weir.web.http;

import dev.weir.AppContext;
import jakarta.servlet.ServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What Weir notes at the requests of an app, for routes and filters. */
public final class AppRequests {

    private static final String CONTEXT = AppContext.class.getName();

    private static final String PARAMETERS = AppRequests.class.getName() + ".parameters";

    private static final String HOST = AppRequests.class.getName() + ".host";

    private static final String NONCE = AppRequests.class.getName() + ".nonce";

    private static final int NONCE_BYTES = 16;

    private static final String USER = "dev.weir.user";

    private AppRequests() {}

    /**
     * The nonce of a request: the same each time, another for the next request. A Content-Security-Policy names it, and {@code {nonce}} in
     * {@code weir.pageHead} is it.
     */
    public static String nonce(ServletRequest request) {
        if (request.getAttribute(NONCE) instanceof String nonce) {
            return nonce;
        }
        byte[] bytes = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        request.setAttribute(NONCE, nonce);
        return nonce;
    }

    /** What a filter knows of the person besides their name, for {@code st.user}: set as {@link #userAttributes(ServletRequest, Map)}. */
    public static Map<String, ?> userAttributes(ServletRequest request) {
        Map<String, Object> out = new LinkedHashMap<>();
        if (request.getAttribute(USER) instanceof Map<?, ?> given) {
            given.forEach((key, value) -> out.put(key.toString(), value));
        }
        return out;
    }

    /**
     * Adds to {@code st.user} of the session that this request opens: department, picture, claims of a token. Call it in a filter, where
     * the person is known; without a person it does nothing. A filter that cannot name this class sets the request attribute {@code
     * dev.weir.user}.
     */
    public static void userAttributes(ServletRequest request, Map<String, ?> attributes) {
        request.setAttribute(USER, new LinkedHashMap<>(attributes));
    }

    /**
     * The app that a request is for: its state, options, secrets.
     *
     * @throws IllegalStateException for a request that is for no app
     */
    public static AppContext app(ServletRequest request) {
        if (request.getAttribute(CONTEXT) instanceof AppContext app) {
            return app;
        }
        throw new IllegalStateException("This request is for no Weir app");
    }

    public static void app(ServletRequest request, AppContext app) {
        request.setAttribute(CONTEXT, app);
    }

    /** What stands in the path where a route's own path has {@code {name}}. */
    public static Optional<String> parameter(ServletRequest request, String name) {
        return request.getAttribute(PARAMETERS) instanceof Map<?, ?> map && map.get(name) instanceof String value
                ? Optional.of(value)
                : Optional.empty();
    }

    /** All of them, by name. */
    public static Map<String, String> parameters(ServletRequest request) {
        Map<String, String> found = new LinkedHashMap<>();
        if (request.getAttribute(PARAMETERS) instanceof Map<?, ?> map) {
            map.forEach((name, value) -> found.put(String.valueOf(name), String.valueOf(value)));
        }
        return found;
    }

    public static void parameters(ServletRequest request, Map<String, String> parameters) {
        request.setAttribute(PARAMETERS, parameters);
    }

    /** Whether what answers belongs to the application around Weir, with error pages of its own. */
    public static boolean isHosts(ServletRequest request) {
        return request.getAttribute(HOST) != null;
    }

    public static void passToHost(ServletRequest request) {
        request.setAttribute(HOST, Boolean.TRUE);
    }
}
