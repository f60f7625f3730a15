package dev.weir.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code st.context} and {@code st.user} tell of the browser. Header names are in lower case.
 *
 * @param base the app's path as the browser asks for it, without a slash at the end: what a proxy takes off, context path, mount path
 * @param person nobody the server knows: null
 */
public record ClientInfo(
        Map<String, List<String>> headers,
        Map<String, String> cookies,
        @Nullable String ipAddress,
        @Nullable String locale,
        @Nullable String timezone,
        @Nullable Integer timezoneOffset,
        @Nullable String url,
        @Nullable Boolean embedded,
        @Nullable String colorScheme,
        String base,
        @Nullable Person person) {

    /** The browser's address; null where it is the server's own machine, as {@code st.context.ip_address} has it. */
    public @Nullable String remoteAddress() {
        return ipAddress == null
                        || ipAddress.startsWith("127.")
                        || ipAddress.equals("::1")
                        || ipAddress.equals("0:0:0:0:0:0:0:1")
                ? null
                : ipAddress;
    }
}
