package dev.weir.cli;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A line in the log for each request that Tomcat refuses while it reads it, before any app, filter or error page: otherwise somebody whose
 * cookies have grown too long waits before an empty page, and nobody learns why. Tomcat tells access logs only.
 */
final class RefusedRequests extends ValveBase implements AccessLog {

    private static final Logger LOG = LoggerFactory.getLogger(RefusedRequests.class);

    private static final int BAD_REQUEST = 400;
    private static final int URI_TOO_LONG = 414;
    private static final int HEADERS_TOO_LARGE = 431;

    private final int headerKilobytes;

    RefusedRequests(int headerKilobytes) {
        super(true);
        this.headerKilobytes = headerKilobytes;
    }

    @Override
    public void log(Request request, Response response, long time) {
        int status = response.getStatus();
        if (request.getContext() == null
                && (status == BAD_REQUEST || status == URI_TOO_LONG || status == HEADERS_TOO_LARGE)) {
            LOG.warn(
                    "Refused a request from {} with {}: its address and headers are longer than weir.maxHeaderKilobytes"
                            + " ({}), or no HTTP",
                    request.getRemoteAddr(),
                    status,
                    headerKilobytes);
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
    }

    /** Proxies are not looked at: what was refused was not read. */
    @Override
    public void setRequestAttributesEnabled(boolean enabled) {}

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }
}
