package dev.weir.web;

import dev.weir.command.Logins;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * {@code auth/login} and {@code auth/logout}: where {@code st.login} and {@code st.logout} send the page. The server asks for the name and
 * password in its own way; then the page opens anew, as that person's.
 */
final class LoginHandler {

    private static final Logger LOG = LoggerFactory.getLogger(LoginHandler.class);

    /** Where the form of a servlet container goes (Jakarta Servlet, 13.6.3). */
    private static final String FORM = "/j_security_check";

    /** Whether the app lets the server sign people in, and the path is one of the two. */
    boolean serves(Exchange x) {
        String path = x.path().value();
        return (path.equals(Logins.LOGIN) || path.equals(Logins.LOGOUT)) && asksForNames(x.app());
    }

    /** Whether this is the server's own form, filled in: most servers take it before any filter, Open Liberty behind them. */
    static boolean isForTheServer(Exchange x) {
        return x.request().getMethod().equals("POST") && x.path().value().endsWith(FORM);
    }

    static boolean asksForNames(AppRuntime app) {
        return app.config().boolOf("weir.containerLogin");
    }

    void serve(Exchange x) throws IOException, ServletException {
        if (x.path().value().equals(Logins.LOGIN)) {
            login(x);
        } else {
            logout(x);
        }
    }

    private static void login(Exchange x) throws IOException {
        HttpServletRequest request = x.request();
        // Where a session is, servers remember the person in it; else the socket would come from nobody again.
        request.getSession(true);
        try {
            if (!request.authenticate(x.response())) {
                // The answer is the server's: its challenge, its form, its way to somebody else's.
                return;
            }
        } catch (ServletException nobodyWasAsked) {
            LOG.debug(
                    "The server of the app at '{}' authenticates nobody",
                    x.app().mountPath(),
                    nobodyWasAsked);
        }
        if (request.getUserPrincipal() == null) {
            x.text(
                    HttpServletResponse.SC_INTERNAL_SERVER_ERROR,
                    "This server has no way to sign people in: it wants a <login-config> in web.xml,"
                            + " or weir.containerLogin = false");
            return;
        }
        home(x);
    }

    /** A page of another site may not sign anybody out. */
    private static void logout(Exchange x) throws IOException, ServletException {
        if (x.header("Sec-Fetch-Site").filter("cross-site"::equals).isEmpty()) {
            x.request().logout();
            HttpSession session = x.request().getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        home(x);
    }

    private static void home(Exchange x) {
        x.response().setStatus(HttpServletResponse.SC_FOUND);
        x.response().setHeader("Cache-Control", "no-store");
        x.response().setHeader("Location", x.base() + "/");
    }
}
