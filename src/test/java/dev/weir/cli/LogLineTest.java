package dev.weir.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.weir.session.LogMarks;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LogLineTest {

    private static String said(LogRecord event) {
        return new LogLine().format(event).replaceFirst("^\\S+ \\S+ ", "");
    }

    @Test
    void namesTheAppAndTheSessionItIsAbout() {
        LogRecord event = new LogRecord(Level.INFO, "Loaded");
        assertThat(said(event)).isEqualToIgnoringNewLines("INFO Loaded");
        try (LogMarks.Mark mark = LogMarks.app("/")) {
            assertThat(said(event)).isEqualToIgnoringNewLines("INFO [/] Loaded");
        }
        try (LogMarks.Mark mark = LogMarks.session("/quay", "0123456789")) {
            assertThat(said(event)).isEqualToIgnoringNewLines("INFO [/quay 01234567] Loaded");
        }
    }

    @Test
    void showsWhatWasThrown() {
        LogRecord event = new LogRecord(Level.SEVERE, "It failed");
        event.setThrown(new IllegalStateException("no tide"));
        assertThat(said(event))
                .startsWith("SEVERE It failed" + System.lineSeparator() + "java.lang.IllegalStateException: no tide");
    }
}
