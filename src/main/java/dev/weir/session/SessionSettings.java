package dev.weir.session;

import dev.weir.command.Settings;
import dev.weir.wire.Config;
import dev.weir.wire.CustomThemeConfig;
import java.time.Duration;

/**
 * What an app says about its sessions.
 *
 * @param name what the browser shows as title until the script sets one
 * @param mainScript absolute path, or "" for an app that is a function
 * @param config the options the browser is told
 * @param theme the theme the browser is told
 * @param runOnSave {@code server.runOnSave}
 * @param fastReruns {@code runner.fastReruns}: a rerun request ends a running script at its next command
 * @param parallelWorkers {@code runner.parallelMaxWorkers}: how many parallel fragments of one run are executed at once
 * @param hello whether the app is the demo
 * @param cacheableBytes {@code global.minCachedMessageSize}: what is this long is worth remembering on both sides
 * @param outboxBytes how many bytes may wait for one browser
 * @param sendTime how long a script waits for a slow browser
 * @param reconnectTime how long a session without a connection is kept
 * @param closedTabTime how long a session is kept whose page was left
 * @param maxDetached how many sessions without a connection are kept
 */
public record SessionSettings(
        String name,
        String mainScript,
        Config config,
        CustomThemeConfig theme,
        boolean hasTheme,
        Settings commands,
        boolean runOnSave,
        boolean fastReruns,
        int parallelWorkers,
        boolean hello,
        double cacheableBytes,
        long outboxBytes,
        Duration sendTime,
        Duration reconnectTime,
        Duration closedTabTime,
        int maxDetached) {

    /** As many as a thread pool of Python has by itself, and so Streamlit 1.62. */
    public static final int DEFAULT_PARALLEL_WORKERS =
            Math.min(32, Runtime.getRuntime().availableProcessors() + 4);

    /** As in Streamlit 1.62. */
    public static final double DEFAULT_CACHEABLE_BYTES = 10_000;

    /** Enough for a large table or a page of images; past it the script waits for its reader. */
    public static final long DEFAULT_OUTBOX_BYTES = 64L << 20;

    /** A reader that takes nothing for so long is gone. */
    public static final Duration DEFAULT_SEND_TIME = Duration.ofSeconds(30);

    /** As long as Streamlit keeps a session whose socket dropped. */
    public static final Duration DEFAULT_RECONNECT_TIME = Duration.ofMinutes(2);

    /** A page that is left cannot go on with its session, unless somebody goes straight back to it. */
    public static final Duration DEFAULT_CLOSED_TAB_TIME = Duration.ofSeconds(10);

    /** As many as Streamlit keeps. */
    public static final int DEFAULT_MAX_DETACHED = 128;
}
