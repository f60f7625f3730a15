package dev.weir.command;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Cookies that scripts set and browsers have not fetched yet: each under a token that can be guessed by nobody and used once. */
public final class CookieOffers {

    /** A browser fetches at once; what it did not fetch by then belongs to a tab that is gone. */
    private static final Duration VALID = Duration.ofSeconds(60);

    /** Of one app; a script that sets cookies for ever pushes out its own. */
    private static final int MAX_OFFERS = 10_000;

    private static final int TOKEN_BYTES = 16;

    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Offer> offers = new LinkedHashMap<>();

    public CookieOffers(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * A cookie that waits.
     *
     * @param sessionId whose browser may fetch it
     * @param until milliseconds since 1970
     */
    public record Offer(String sessionId, NewCookie cookie, long until) {}

    /** Gives back the token. */
    synchronized String add(String sessionId, NewCookie cookie) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        long now = clock.millis();
        offers.values().removeIf(offer -> offer.until() < now);
        if (offers.size() >= MAX_OFFERS) {
            offers.remove(offers.keySet().iterator().next());
        }
        offers.put(token, new Offer(sessionId, cookie, now + VALID.toMillis()));
        return token;
    }

    /** Takes an offer away; empty if there is none, or none any more. */
    public synchronized Optional<Offer> take(String token) {
        return Optional.ofNullable(offers.remove(token)).filter(offer -> offer.until() >= clock.millis());
    }
}
