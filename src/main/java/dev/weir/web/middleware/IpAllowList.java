package dev.weir.web.middleware;

import dev.weir.web.http.AddressRange;
import dev.weir.web.http.Answers;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets requests in from certain addresses only; others get 403. Init parameters, with commas between ranges such as {@code 10.0.0.0/8}
 * and {@code fd00::/8}: {@code allow}, and {@code trustedProxies}, whose {@code X-Forwarded-For} says where a request comes from. Without
 * {@code trustedProxies} it is the other end of the connection that counts: a proxy, if there is one.
 */
public final class IpAllowList extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final Logger LOG = LoggerFactory.getLogger(IpAllowList.class);

    private transient List<AddressRange> allowed = List.of();
    private transient Proxies proxies = Proxies.of(List.of());

    @Override
    public void init(FilterConfig config) {
        Parameters given = new Parameters("IpAllowList", config);
        allowed = given.list("allow").stream().map(AddressRange::parse).toList();
        proxies = Proxies.of(given.list("trustedProxies"));
        given.refuseOthers();
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("IpAllowList: allow names no address, so nobody could come in");
        }
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String address = proxies.addressOf(request);
        if (AddressRange.anyContains(allowed, address)) {
            chain.doFilter(request, response);
        } else {
            LOG.debug("Refused {}", address);
            Answers.text(response, HttpServletResponse.SC_FORBIDDEN, "This address may not come in");
        }
    }
}
