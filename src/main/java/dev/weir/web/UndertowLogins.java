package dev.weir.web;

import dev.weir.command.Logins;
import jakarta.servlet.HttpConstraintElement;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletSecurityElement;
import jakarta.servlet.annotation.ServletSecurity.TransportGuarantee;
import java.util.Optional;

/**
 * Where WildFly has to ask for a name. It looks for one at the beginning of every request, and after that {@code authenticate} asks nobody
 * any more; only where a servlet wants to know does it ask at once. Ours does nothing: the filter answers.
 */
record UndertowLogins(ServletRegistration.Dynamic places) {

    private static final String UNDERTOW = "io.undertow.";

    /** Whoever is known, whatever their roles. */
    private static final String ANYBODY = "**";

    /** Empty on other servers. */
    static Optional<UndertowLogins> in(ServletContext context) {
        if (!context.getClass().getName().startsWith(UNDERTOW)) {
            return Optional.empty();
        }
        ServletRegistration.Dynamic places = context.addServlet("weir-login", new NothingServlet());
        places.setServletSecurity(
                new ServletSecurityElement(new HttpConstraintElement(TransportGuarantee.NONE, ANYBODY)));
        places.setAsyncSupported(true);
        return Optional.of(new UndertowLogins(places));
    }

    /** For the app at a mount path. May be called by our listener, which may not ask for servlets. */
    void askAt(String mount) {
        places.addMapping(mount + Logins.LOGIN);
    }
}
