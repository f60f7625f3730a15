package dev.weir.web;

import dev.weir.config.Config;
import dev.weir.web.proxy.TrustedProxies;
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
 * @param compresses {@code server.enableWebsocketCompression}
 * @param servesStatic {@code server.enableStaticServing}
 * @param proxies {@code weir.trustedProxies}; unless set, those on this machine
 * @param people who sends a request
 * @param head what the page says of itself
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
        boolean compresses,
        boolean servesStatic,
        List<String> embedders,
        TrustedProxies proxies,
        People people,
        PageHead head) {

    /** As often as Streamlit (1.62) pings when nothing else is configured. */
    private static final long PING_SECONDS = 30;

    /** A proxy on the machine itself: nobody else can come from there, and a page cannot set these headers. */
    private static final List<String> THIS_MACHINE = List.of("127.0.0.0/8", "::1");

    /**
     * @throws dev.weir.config.ConfigException for a proxy that is no range of addresses
     */
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
                config.boolOf("server.enableWebsocketCompression"),
                config.boolOf("server.enableStaticServing"),
                config.isSet("client.allowedOrigins") ? config.listOf("client.allowedOrigins") : List.of(),
                proxies(config),
                People.of(config),
                PageHead.of(config));
    }

    private static TrustedProxies proxies(Config config) {
        String option = "weir.trustedProxies";
        List<String> ranges = config.isSet(option) ? config.listOf(option) : THIS_MACHINE;
        try {
            return TrustedProxies.of(ranges);
        } catch (IllegalArgumentException e) {
            throw config.unusable(option, String.join(", ", ranges), e);
        }
    }
}
