package dev.weir.session;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.Interrupt;
import dev.weir.command.Root;
import dev.weir.command.WidgetSpec;
import dev.weir.wire.Alert;
import dev.weir.wire.Element;
import dev.weir.wire.ForwardMsg.ScriptFinishedStatus;
import dev.weir.wire.SessionEvent;
import dev.weir.wire.WidthConfig;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The worker of one session: takes requests while there are any and runs them, callbacks first. */
final class RunLoop implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(RunLoop.class);

    private final Session session;

    RunLoop(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        try (LogMarks.Mark marked = session.markRun()) {
            work();
        }
    }

    private void work() {
        RerunRequest next = session.queue().next();
        while (next != null) {
            Rerun run = new Rerun(session, next);
            try {
                session.running(run, Thread.currentThread());
                RerunRequest followUp = execute(run);
                next = followUp != null ? followUp : session.queue().next();
            } catch (RuntimeException | Error e) {
                LOG.error("A run of session {} failed outside its script", session.id(), e);
                session.showProtocolError("The server failed; its log says more");
                session.send(Messages.finished(ScriptFinishedStatus.FINISHED_SUCCESSFULLY));
                session.send(Messages.status(session.runOnSave(), false));
                next = session.queue().next();
            } finally {
                run.ended();
                session.running(null, null);
            }
        }
    }

    /** One run from new_session to script_finished; gives back what it asked to be run next. */
    private @Nullable RerunRequest execute(Rerun run) {
        long begin = System.nanoTime();
        RerunRequest request = run.request();
        boolean samePage = session.pages().begin(run, request);
        session.query().read(request.query());
        if (!samePage) {
            session.fragments().clear();
        }
        run.scriptHash(session.pages().scriptHash());
        session.sendNewSession(run);
        session.send(Messages.status(session.runOnSave(), true));
        session.restored().bring(run);
        session.state().begin(request.widgets(), session.pages().currentHash());
        ScriptFinishedStatus status = request.isFragmentRun()
                ? ScriptFinishedStatus.FINISHED_FRAGMENT_RUN_SUCCESSFULLY
                : ScriptFinishedStatus.FINISHED_SUCCESSFULLY;
        boolean whole = true;
        boolean replaced = false;
        try {
            if (request.widgets() != null) {
                callbacks(run);
            }
            body(run);
            run.beside().join(run);
        } catch (Interrupt i) {
            whole = i.kind() == Interrupt.Kind.RERUN;
            replaced = i.kind() == Interrupt.Kind.RERUN && run.followUp() == null;
            status = run.followUp() != null ? ScriptFinishedStatus.FINISHED_EARLY_FOR_RERUN : status;
        } catch (ScriptRunner.ScriptError e) {
            whole = false;
            if (e.isCompile()) {
                status = ScriptFinishedStatus.FINISHED_WITH_COMPILE_ERROR;
                session.send(Messages.event(SessionEvent.newBuilder()
                        .setScriptCompilationException(Messages.exception(
                                e.info(), session.settings().commands().showErrorDetails(), true))));
            } else {
                session.failures().show(run, e);
            }
        }
        run.beside().drain();
        if (whole) {
            if (!request.isFragmentRun() && run.followUp() == null && !replaced) {
                run.fragmentRun().forgetOthers();
            }
            session.state().end(new HashSet<>(request.fragments()));
        }
        if (session.queue().isStopped()) {
            session.send(Messages.event(SessionEvent.newBuilder().setScriptWasManuallyStopped(true)));
        }
        if (!replaced) {
            session.send(Messages.finished(status));
        }
        session.runEnded(
                whole && !replaced && run.followUp() == null && !request.isFragmentRun(), System.nanoTime() - begin);
        if (!replaced && run.followUp() == null) {
            session.send(Messages.status(session.runOnSave(), false));
        }
        return run.followUp();
    }

    private void callbacks(Rerun run) {
        run.inCallback(true);
        try {
            for (WidgetSpec w : session.state().changed()) {
                session.state().callbacks(w).forEach(callback -> call(run, w, callback));
            }
        } finally {
            run.inCallback(false);
        }
    }

    private void call(Rerun run, WidgetSpec w, Object callback) {
        try {
            session.runner().call(run, () -> run.language().call(callback, w.args(), w.kwargs()));
        } catch (Interrupt i) {
            if (i.kind() != Interrupt.Kind.RERUN) {
                throw i;
            }
            run.dropFollowUp();
            Alert warning = Alert.newBuilder()
                    .setBody("Calling st.rerun() within a callback is a no-op.")
                    .setFormat(Alert.Format.WARNING)
                    .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                    .build();
            DeltaGenerator.root(Root.MAIN)
                    .draw(run, Element.newBuilder().setAlert(warning).build());
        }
    }

    private void body(Rerun run) {
        RerunRequest request = run.request();
        if (!request.isFragmentRun()) {
            String script = session.pages().script();
            session.runner().run(run, script, true);
            return;
        }
        Set<String> done = new HashSet<>();
        for (String id : request.fragments()) {
            if (done.add(id) && !run.fragmentRun().rerun(id)) {
                LOG.debug("Session {} has no fragment {} any more", session.id(), id);
            }
        }
    }
}
