package dev.weir.web;

import dev.weir.config.Config;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * The options of one App that this room works with.
 *
 * @param maxMessageBytes {@code server.maxMessageSize}: a longer message closes its socket
 * @param maxUploadBytes {@code server.maxUploadSize}
 * @param checksOrigin {@code server.enableCORS}: whether pages of other hosts are refused
 * @param allowedOrigins {@code server.corsAllowedOrigins}
 * @param allowedHosts {@code server.allowedHosts}; empty: any
 * @param ownAddress {@code browser.serverAddress}, the host people type
 * @param checksXsrf {@code server.enableXsrfProtection}
 * @param xsrfSameSite {@code server.xsrfCookieSameSite}
 * @param pingInterval {@code server.websocketPingInterval}
 * @param servesStatic {@code server.enableStaticServing}
 * @param embedders {@code client.allowedOrigins}, as far as somebody set it: pages that may command the app in a frame
 */
record WebOptions(
        long maxMessageBytes,
        long maxUploadBytes,
        boolean checksOrigin,
        List<String> allowedOrigins,
        Set<String> allowedHosts,
        String ownAddress,
        boolean checksXsrf,
        String xsrfSameSite,
        Duration pingInterval,
        boolean servesStatic,
        List<String> embedders) {

    /** As often as Streamlit (1.62) pings when nothing else is configured. */
    private static final long PING_SECONDS = 30;

    static WebOptions of(Config config) {
        long ping = config.textOf("server.websocketPingInterval")
                .map(Long::parseLong)
                .orElse(PING_SECONDS);
        return new WebOptions(
                config.bytesOf("server.maxMessageSize"),
                config.bytesOf("server.maxUploadSize"),
                config.boolOf("server.enableCORS"),
                config.listOf("server.corsAllowedOrigins"),
                Set.copyOf(config.listOf("server.allowedHosts")),
                config.stringOf("browser.serverAddress"),
                config.boolOf("server.enableXsrfProtection"),
                config.stringOf("server.xsrfCookieSameSite"),
                Duration.ofSeconds(ping),
                config.boolOf("server.enableStaticServing"),
                config.isSet("client.allowedOrigins") ? config.listOf("client.allowedOrigins") : List.of());
    }
}
