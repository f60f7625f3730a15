package dev.weir.web;

import dev.weir.App;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * An app of a servlet context, whether it runs or could not start. Its place stays when the app itself is started anew: whoever comes
 * meanwhile waits.
 */
final class AppSlot {

    private final App given;
    private final String mountPath;
    private final ReentrantLock changing = new ReentrantLock();
    private volatile @Nullable AppRuntime runtime;
    private volatile String problem = "";
    private volatile @Nullable Throwable cause;

    /**
     * @param given as whoever serves it gave it, without what its own file says
     */
    AppSlot(App given, String mountPath) {
        this.given = given;
        this.mountPath = mountPath;
    }

    App given() {
        return given;
    }

    String mountPath() {
        return mountPath;
    }

    void run(AppRuntime started) {
        runtime = started;
        cause = null;
        problem = "";
    }

    /** Does something to the app that nobody should see half done. */
    void change(Runnable work) {
        changing.lock();
        try {
            work.run();
        } finally {
            changing.unlock();
        }
    }

    /** The app, if it did not fail. */
    Optional<AppRuntime> running() {
        return problem.isEmpty() ? Optional.ofNullable(runtime) : Optional.empty();
    }

    /** The same, after a change that is going on. */
    Optional<AppRuntime> settled() {
        if (changing.isLocked()) {
            changing.lock();
            changing.unlock();
        }
        return running();
    }

    void fail(Throwable e) {
        cause = e;
        problem = e instanceof StartException && e.getMessage() != null ? e.getMessage() : "It cannot start";
    }

    /** Why the app does not run, without what an exception said: that may be nobody else's business. Empty if it runs. */
    String problem() {
        return problem;
    }

    /** Why the app does not run, for the person who starts it. */
    String explanation() {
        Throwable e = cause;
        if (e == null) {
            return "";
        }
        String own = String.valueOf(e.getMessage());
        return e.getCause() == null ? own : own + ": " + e.getCause();
    }
}
