package dev.weir.web.middleware;

import dev.weir.web.http.AddressRange;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What trusted proxies say of a request. Anyone can send {@code X-Forwarded-*}; it counts only from a proxy that is known.
 *
 * @param trusted the proxies' addresses
 */
record Proxies(List<AddressRange> trusted) {

    static Proxies of(List<String> ranges) {
        return new Proxies(ranges.stream().map(AddressRange::parse).toList());
    }

    /**
     * Where a request comes from: read from the last proxy back, the first address that is no trusted proxy. Something that is no
     * address stays what it is, and is in no range.
     */
    String addressOf(HttpServletRequest request) {
        String address = request.getRemoteAddr();
        List<String> way = new ArrayList<>();
        for (String header : Collections.list(request.getHeaders("X-Forwarded-For"))) {
            way.addAll(List.of(header.split(",", -1)));
        }
        for (int i = way.size() - 1; i >= 0 && AddressRange.anyContains(trusted, address); i--) {
            address = way.get(i).strip();
        }
        return address;
    }

    /** Whether the person's own connection is HTTPS. */
    boolean isSecure(HttpServletRequest request) {
        String said = request.getHeader("X-Forwarded-Proto");
        return said != null && AddressRange.anyContains(trusted, request.getRemoteAddr())
                ? said.split(",", 2)[0].strip().equalsIgnoreCase("https")
                : request.isSecure();
    }
}
