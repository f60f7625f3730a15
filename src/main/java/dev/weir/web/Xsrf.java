package dev.weir.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The token that a page must send along with uploads to show that it can read this host's cookies. In the form that
 * Streamlit (1.62) and its proxies know: {@code 2|MASK|TOKEN XOR MASK|SECONDS}, hexadecimal.
 */
final class Xsrf {

    static final String COOKIE = "_streamlit_xsrf";

    static final String HEADER = "X-Xsrftoken";

    private static final int TOKEN_BYTES = 16;
    private static final int MASK_BYTES = 4;

    /** Version, mask, token, time. */
    private static final int PARTS = 4;

    private static final long MILLIS = 1000;

    private Xsrf() {}

    static String newToken(Clock clock) {
        SecureRandom random = new SecureRandom();
        byte[] token = new byte[TOKEN_BYTES];
        byte[] mask = new byte[MASK_BYTES];
        random.nextBytes(token);
        random.nextBytes(mask);
        HexFormat hex = HexFormat.of();
        return "2|" + hex.formatHex(mask) + "|" + hex.formatHex(mask(token, mask)) + "|" + clock.millis() / MILLIS;
    }

    /** The token that the browser keeps. */
    static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(c -> c.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static boolean isToken(String value) {
        return decode(value).isPresent();
    }

    /** Whether both are the same token, however masked. */
    static boolean matches(Optional<String> sent, Optional<String> kept) {
        Optional<byte[]> a = sent.flatMap(Xsrf::decode);
        Optional<byte[]> b = kept.flatMap(Xsrf::decode);
        return a.isPresent() && b.isPresent() && MessageDigest.isEqual(a.get(), b.get());
    }

    private static Optional<byte[]> decode(String value) {
        String[] parts = value.replace("\"", "").split("\\|", -1);
        if (parts.length != PARTS || !parts[0].equals("2")) {
            return Optional.empty();
        }
        try {
            byte[] mask = HexFormat.of().parseHex(parts[1]);
            byte[] token = HexFormat.of().parseHex(parts[2]);
            return mask.length == MASK_BYTES && token.length > 0 ? Optional.of(mask(token, mask)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] mask(byte[] token, byte[] mask) {
        byte[] out = Arrays.copyOf(token, token.length);
        for (int i = 0; i < out.length; i++) {
            out[i] ^= mask[i % mask.length];
        }
        return out;
    }
}
