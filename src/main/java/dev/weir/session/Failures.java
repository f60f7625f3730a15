package dev.weir.session;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.ErrorInfo;
import dev.weir.command.Interrupt;
import dev.weir.command.Root;
import dev.weir.wire.Delta;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.ForwardMsgMetadata;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the page of a session shows when its script or a message failed; the session goes on. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Session session;
    private final SessionEvents events;

    Failures(Session session, SessionEvents events) {
        this.session = session;
        this.events = events;
    }

    /** The red box, where the script was drawing, unless the app has its own way. */
    void show(Rerun run, ScriptRunner.ScriptError error) {
        if (isHandled(run, error)) {
            return;
        }
        DeltaGenerator at = run.active(DeltaGenerator.root(Root.MAIN));
        try {
            at.draw(
                    run,
                    Messages.errorBox(
                            error.info(), session.settings().commands().showErrorDetails()));
        } catch (Interrupt newer) {
            LOG.debug("Session {} runs again before its error was shown", session.id());
        }
    }

    /** The app's own handler draws as the script does; what ends the run inside it ends nothing else. */
    private boolean isHandled(Rerun run, ScriptRunner.ScriptError error) {
        try {
            return session.runner().call(run, () -> events.failed(run, error));
        } catch (Interrupt ended) {
            return true;
        } catch (ScriptRunner.ScriptError second) {
            LOG.error("The script error handler of session {} failed", session.id(), second);
            return false;
        }
    }

    /** In the first place of the page: no run is there that would have another. */
    void showProtocolError(String what) {
        ErrorInfo error = new ErrorInfo("ProtocolError", "ProtocolError", what, false, false, false, List.of());
        session.send(ForwardMsg.newBuilder()
                .setMetadata(ForwardMsgMetadata.newBuilder()
                        .addDeltaPath(Root.MAIN.ordinal())
                        .addDeltaPath(0))
                .setDelta(Delta.newBuilder().setNewElement(Messages.errorBox(error, "full"))));
    }
}
