package dev.weir.web;

import dev.weir.AppContext;
import dev.weir.AppSession;
import dev.weir.ScriptErrorHandler;
import dev.weir.ScriptFailure;
import dev.weir.SessionListener;
import dev.weir.St;
import dev.weir.Visitor;
import dev.weir.command.Commands;
import dev.weir.command.Interrupt;
import dev.weir.session.LogMarks;
import dev.weir.session.Rerun;
import dev.weir.session.ScriptRunner.ScriptError;
import dev.weir.session.Session;
import dev.weir.session.SessionEvents;
import dev.weir.web.metrics.AppMetrics;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells an app's own code what happens to its sessions. The start of a session is told on the thread that seats it, so before its first
 * run; its end on threads of this, since what ends sessions is a timer that serves all apps.
 */
final class SessionHooks implements SessionEvents {

    private static final Logger LOG = LoggerFactory.getLogger(SessionHooks.class);

    private final AppContext app;
    private final AppMetrics metrics;
    private final Supplier<String> name;
    private final Commands commands = Commands.all();
    private final ExecutorService ends = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("weir-session-end").factory());

    /** @param name what the app is called in logs, once it is served */
    SessionHooks(AppContext app, AppMetrics metrics, Supplier<String> name) {
        this.app = app;
        this.metrics = metrics;
        this.name = name;
    }

    @Override
    public String app() {
        return name.get();
    }

    @Override
    public void started(Session session) {
        metrics.sessionStarted();
        tell(app.app().sessionStart(), session);
    }

    @Override
    public void ended(Session session) {
        metrics.sessionEnded();
        if (app.app().sessionEnd().isEmpty()) {
            return;
        }
        try {
            ends.execute(() -> tell(app.app().sessionEnd(), session));
        } catch (RejectedExecutionException late) {
            LOG.debug("Session {} ended after its app", session.id());
        }
    }

    private void tell(List<SessionListener> listeners, Session session) {
        try (LogMarks.Mark mark = session.mark()) {
            listeners.forEach(listener -> tell(listener, session));
        }
    }

    private void tell(SessionListener listener, Session session) {
        try {
            listener.on(app, new AppSession(session.id(), new Visitor(session.id(), session.client())));
        } catch (Exception | LinkageError | AssertionError e) {
            LOG.error("A session listener of the app at '{}' failed", app.app().mountPath(), e);
        }
    }

    @Override
    public boolean failed(Rerun run, ScriptError error) {
        metrics.failed();
        ScriptErrorHandler handler = app.app().scriptErrorHandler().orElse(null);
        if (handler == null || !error.isException()) {
            return false;
        }
        try {
            return handler.handle(new St(() -> run, commands), new ScriptFailure(error.info(), error.raised()));
        } catch (Interrupt end) {
            throw end;
        } catch (Exception | LinkageError | AssertionError e) {
            LOG.error(
                    "The script error handler of the app at '{}' failed",
                    app.app().mountPath(),
                    e);
            return false;
        }
    }

    @Override
    public void ran(long nanos) {
        metrics.ran(nanos);
    }

    /** Waits until the ends that happened are told. */
    void close(long nanos) {
        ends.shutdown();
        try {
            if (!ends.awaitTermination(nanos, TimeUnit.NANOSECONDS)) {
                LOG.error(
                        "A session listener of the app at '{}' does not end and is left behind",
                        app.app().mountPath());
                ends.shutdownNow();
            }
        } catch (InterruptedException e) {
            ends.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
