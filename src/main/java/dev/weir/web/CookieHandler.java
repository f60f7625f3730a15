package dev.weir.web;

import dev.weir.command.CookieOffers.Offer;
import dev.weir.session.Session;
import java.io.IOException;
import java.util.Base64;
import java.util.Optional;

/** {@code _stcore/cookie/TOKEN}: sets the cookie that a script gave the browser of its session, and is gone. */
final class CookieHandler {

    static final String FOLDER = AppFilter.CORE + "/cookie";

    /** A picture of one transparent point. */
    private final byte[] picture =
            Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

    void serve(Exchange x) throws IOException {
        Optional<Offer> offer = x.request().getMethod().equals("GET")
                ? x.app().cookies().take(x.path().value().substring(FOLDER.length() + 1))
                : Optional.empty();
        x.response().setHeader("Cache-Control", "no-store");
        if (offer.filter(o -> isForThisBrowser(x, o)).isEmpty()) {
            x.notFound();
            return;
        }
        x.response()
                .addHeader(
                        "Set-Cookie",
                        offer.get().cookie().header(x.base(), x.request().isSecure()));
        x.response().setContentType("image/gif");
        x.response().setContentLength(picture.length);
        x.response().getOutputStream().write(picture);
    }

    /** The same person, and the same browser as far as its XSRF token tells: an address that leaks sets nothing elsewhere. */
    private static boolean isForThisBrowser(Exchange x, Offer offer) {
        Optional<Session> session = x.app().sessions().find(offer.sessionId());
        if (session.isEmpty()
                || !session.get()
                        .owner()
                        .equals(Owners.of(
                                x.app().options().people().of(x.request()).orElse(null)))) {
            return false;
        }
        String known = session.get().client().cookies().getOrDefault(Xsrf.COOKIE, "");
        return known.isEmpty() || Xsrf.matches(Xsrf.cookie(x.request()), Optional.of(known));
    }
}
