package dev.weir.session;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * Says what a thread's log lines are about, in SLF4J's MDC: {@link #APP} and {@link #SESSION}. A log that knows the MDC can show and
 * filter by both.
 */
public final class LogMarks {

    /** Context path and mount path of an app, such as {@code /analytics/admin}; {@code /} for one at the root of the server. */
    public static final String APP = "weir.app";

    /** The id of a session, as scripts and hooks see it. */
    public static final String SESSION = "weir.session";

    /** As much of an id as tells the sessions of a server apart, for places where all of it would be in the way. */
    private static final int SHORT = 8;

    private LogMarks() {}

    /** Holds until it is closed, on the thread that set it; then what was there before holds again. */
    @FunctionalInterface
    public interface Mark extends AutoCloseable {
        @Override
        void close();
    }

    /** Marks what this thread does for an app. */
    public static Mark app(String app) {
        return put(APP, app);
    }

    /** Marks what this thread does for a session of an app. */
    public static Mark session(String app, String session) {
        Mark outer = put(APP, app);
        Mark inner = put(SESSION, session);
        return () -> {
            inner.close();
            outer.close();
        };
    }

    /**
     * Marks a run, which has its thread for itself, in the thread's name, too: logs without MDC and thread dumps show that name.
     */
    static Mark run(String app, String session) {
        Thread thread = Thread.currentThread();
        String name = thread.getName();
        thread.setName(name + " " + app + " " + brief(session));
        Mark mark = session(app, session);
        return () -> {
            mark.close();
            thread.setName(name);
        };
    }

    /** The beginning of a session's id. */
    public static String brief(String session) {
        return session.length() > SHORT ? session.substring(0, SHORT) : session;
    }

    private static Mark put(String key, String value) {
        @Nullable String before = MDC.get(key);
        MDC.put(key, value);
        return () -> {
            if (before != null) {
                MDC.put(key, before);
                return;
            }
            MDC.remove(key);
            Map<String, String> left = MDC.getCopyOfContextMap();
            if (left == null || left.isEmpty()) {
                // An empty map that stays on a server's thread is what servers call a leak.
                MDC.clear();
            }
        };
    }
}
