package dev.weir.cli;

import dev.weir.session.LogMarks;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.slf4j.MDC;

/** One event of the log: time, level, {@code [app session]} where it is about one, and what happened. */
final class LogLine extends Formatter {

    @Override
    public String format(LogRecord event) {
        String time = String.format("%1$tF %1$tT.%1$tL", event.getMillis());
        return time + " " + event.getLevel().getName() + " " + about() + formatMessage(event) + trace(event)
                + System.lineSeparator();
    }

    /** A handler formats on the thread that logs, so this is what that thread works for. */
    private static String about() {
        String app = MDC.get(LogMarks.APP);
        String session = MDC.get(LogMarks.SESSION);
        if (app == null) {
            return "";
        }
        return "[" + app + (session == null ? "" : " " + LogMarks.brief(session)) + "] ";
    }

    private static String trace(LogRecord event) {
        if (event.getThrown() == null) {
            return "";
        }
        StringWriter out = new StringWriter();
        out.append(System.lineSeparator());
        event.getThrown().printStackTrace(new PrintWriter(out));
        return out.toString();
    }
}
