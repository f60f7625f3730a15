package dev.weir.testing;

import java.time.Duration;

/** A run took longer than its test allows; it was stopped. */
public final class AppTestTimeoutException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final double MILLIS = 1000.0;

    AppTestTimeoutException(Duration timeout) {
        super("AppTest script run timed out after " + seconds(timeout) + "(s)");
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0
                ? String.valueOf(time.toSeconds())
                : String.valueOf(time.toMillis() / MILLIS);
    }
}
