package dev.weir.session;

import dev.weir.command.ErrorInfo;
import dev.weir.wire.AutoRerun;
import dev.weir.wire.Element;
import dev.weir.wire.Exception;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.SessionEvent;
import dev.weir.wire.SessionStatus;
import dev.weir.wire.StopAutoRerun;
import dev.weir.wire.WidthConfig;

/** Messages that a session makes of its own accord, and texts that Streamlit 1.62 words alike. */
final class Messages {

    /** As a fragment in {@link #askForRun}: the browser only says it back. */
    static final String EVERYTHING = "weir-everything";

    /** Long enough for a browser that asks for a run by itself to have done so: one run is enough. */
    private static final float ASKING_SECONDS = 0.5f;

    private Messages() {}

    /**
     * Lets the browser ask for a run, with what its widgets show: there is no message that says so, but one that lets it ask for a
     * fragment again and again. The next {@code new_session} ends that.
     */
    static ForwardMsg.Builder askForRun() {
        return ForwardMsg.newBuilder()
                .setAutoRerun(AutoRerun.newBuilder().setInterval(ASKING_SECONDS).setFragmentId(EVERYTHING));
    }

    /** Ends {@link #askForRun}. */
    static ForwardMsg.Builder asked() {
        return ForwardMsg.newBuilder()
                .setStopAutoRerun(StopAutoRerun.newBuilder().addFragmentIds(EVERYTHING));
    }

    static ForwardMsg.Builder status(boolean runOnSave, boolean running) {
        return ForwardMsg.newBuilder()
                .setSessionStatusChanged(
                        SessionStatus.newBuilder().setRunOnSave(runOnSave).setScriptIsRunning(running));
    }

    static ForwardMsg.Builder finished(ForwardMsg.ScriptFinishedStatus status) {
        return ForwardMsg.newBuilder().setScriptFinished(status);
    }

    static ForwardMsg.Builder event(SessionEvent.Builder event) {
        return ForwardMsg.newBuilder().setSessionEvent(event);
    }

    /** The red box for an uncaught exception. */
    static Element errorBox(ErrorInfo e, String details) {
        return Element.newBuilder().setException(exception(e, details, true)).build();
    }

    static Exception.Builder exception(ErrorInfo e, String details, boolean qualified) {
        Exception.Builder out = Exception.newBuilder()
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                .setIsStreamlitException(e.streamlit());
        boolean all = details.equals("full") || details.equals("true");
        boolean stack = all || details.equals("stacktrace");
        if (details.equals("none")) {
            return out.setType("Error")
                    .setMessage(
                            "This app has encountered an error. The original error message is redacted to prevent data leaks. "
                                    + "Full error details have been recorded in the server's log.");
        }
        out.setType(qualified ? e.qualifiedType() : e.type()).setIsWarning(e.warning());
        if (all) {
            out.setMessage(e.message()).setMessageIsMarkdown(e.markdown());
        } else {
            out.setMessage(
                    "The original error message is redacted to prevent data leaks. Full error details have been recorded in the server's log.");
        }
        return stack ? out.addAllStackTrace(e.stack()) : out;
    }

    static String duplicateKey(String key) {
        return "There are multiple elements with the same `key='" + key
                + "'`. To fix this, please make sure that the `key` argument is unique for each element you create.";
    }

    static String duplicateId(String type) {
        return "There are multiple `" + type
                + "` elements with the same auto-generated ID. When this element is created, it is assigned an"
                + " internal ID based on the element type and provided parameters. Multiple elements with the same type and parameters will"
                + " cause this error.\n\nTo fix this error, please pass a unique `key` argument to the `" + type
                + "` element.";
    }

    static String setAfterWidget(String key) {
        return "`st.session_state." + key + "` cannot be modified after the widget with key `" + key
                + "` is instantiated.";
    }

    static String besideOutside() {
        return "A fragment with `parallel=True` cannot draw outside of itself while the page is drawn: it runs beside the script, and"
                + " nobody knows which of them comes first.\n\nDraw inside the fragment, or draw outside only after one of its"
                + " widgets was used (`if st.button(...):`): then it runs alone.";
    }

    static String lateOutside() {
        return "This fragment draws in a container outside of itself where it drew nothing when the whole page was run, so that no"
                + " place is kept for it there.\n\nDraw something there in every run, `container.empty()` for example, and fill it when"
                + " the fragment runs by itself.";
    }

    static String refusedBeside(String command) {
        return "`" + command
                + "` cannot be called in a fragment with `parallel=True` while the page is drawn: it changes the whole page,"
                + " and the fragment runs beside the script.\n\nCall it only after one of the fragment's widgets was used"
                + " (`if st.button(...):`): then it runs alone.";
    }

    static String reservedKey(String key) {
        return "Keys beginning with `" + SessionState.ID_PREFIX + "` are reserved, and `" + key + "` is one.";
    }
}
