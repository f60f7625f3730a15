package dev.weir.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogManager;

/**
 * Logging of the command line: one line an event on the error stream, and of the server's own only what went wrong. What is served where,
 * the command line says in its own words.
 */
final class Logs {

    private static final String SETTINGS = """
            handlers = java.util.logging.ConsoleHandler
            java.util.logging.ConsoleHandler.level = ALL
            .level = INFO
            org.apache.level = WARNING
            org.glassfish.level = SEVERE
            org.jboss.level = WARNING
            dev.weir.web.WeirListener.level = WARNING
            com.oracle.truffle.level = WARNING
            """;

    /** What the words of {@code logger.level} are here. */
    private static final Map<String, String> LEVELS =
            Map.of("critical", "SEVERE", "error", "SEVERE", "warning", "WARNING", "info", "INFO", "debug", "FINE");

    private Logs() {}

    /** Unless the JVM was told its own settings. */
    static void setUp() {
        setUp("info");
    }

    /** @param level {@code logger.level} */
    static void setUp(String level) {
        if (System.getProperty("java.util.logging.config.file") != null) {
            return;
        }
        try {
            LogManager.getLogManager()
                    .readConfiguration(new ByteArrayInputStream(
                            (SETTINGS + "dev.weir.level = " + LEVELS.getOrDefault(level, "INFO") + "\n")
                                    .getBytes(StandardCharsets.UTF_8)));
            // By hand: the log manager looks for classes where ours are not under java -jar.
            for (Handler handler : LogManager.getLogManager().getLogger("").getHandlers()) {
                handler.setFormatter(new LogLine());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
