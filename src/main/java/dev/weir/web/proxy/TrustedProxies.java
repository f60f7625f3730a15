package dev.weir.web.proxy;

import dev.weir.web.http.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/**
 * The proxies whose word counts ({@code weir.trustedProxies}): anyone can send {@code X-Forwarded-*}, so they are read only where the other
 * end of the connection is one of these. A server that reads them by itself already shows the browser's address there, and nothing is read
 * twice.
 *
 * @param ranges the proxies' addresses
 */
public record TrustedProxies(List<AddressRange> ranges) {

    /** Noted at requests, since filters of others may stand around ours. */
    private static final String SENT = TrustedProxies.class.getName();

    /**
     * @param ranges such as {@code 10.0.0.0/8} or {@code fd00::/8}, or several with commas between
     * @throws IllegalArgumentException for one that is no range of addresses
     */
    public static TrustedProxies of(List<String> ranges) {
        return new TrustedProxies(ranges.stream()
                .flatMap(text -> Stream.of(text.split("[,\\s]+")))
                .filter(text -> !text.isEmpty())
                .map(AddressRange::parse)
                .toList());
    }

    /** Whether a request, once it is {@link #seenFromOutside seen from outside}, came straight from one of them. */
    public static boolean sent(HttpServletRequest request) {
        return request.getAttribute(SENT) != null;
    }

    private boolean trusts(String address) {
        return AddressRange.anyContains(ranges, address);
    }

    /** The request as the browser sent it to the outermost proxy; as it is where no trusted proxy sent it. */
    public HttpServletRequest seenFromOutside(HttpServletRequest request) {
        if (!trusts(request.getRemoteAddr())) {
            return request;
        }
        request.setAttribute(SENT, Boolean.TRUE);
        Forwarded said = Forwarded.of(request);
        return new ForwardedRequest(request, said, browser(request.getRemoteAddr(), said.way()));
    }

    /** From the nearest proxy back, the first address that is no trusted proxy: what stands before it, anyone may have written. */
    private String browser(String nearest, List<String> way) {
        String address = nearest;
        for (int i = way.size() - 1; i >= 0 && trusts(address); i--) {
            if (AddressRange.isAddress(way.get(i))) {
                address = way.get(i);
            } else {
                // "unknown", or a name that hides the address: further back nothing can be trusted.
                break;
            }
        }
        return address;
    }
}
