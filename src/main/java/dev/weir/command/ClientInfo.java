package dev.weir.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code st.context} and {@code st.user} tell of the browser. Header names are in lower case. */
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
        @Nullable String user) {}
