package dev.weir.web;

import dev.weir.App;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An app of a servlet context, whether it runs or could not start. */
final class AppSlot {

    private final App app;
    private final @Nullable AppRuntime runtime;
    private volatile String problem = "";
    private volatile @Nullable Throwable cause;

    AppSlot(App app, @Nullable AppRuntime runtime) {
        this.app = app;
        this.runtime = runtime;
    }

    static AppSlot failed(App app, Throwable cause) {
        AppSlot slot = new AppSlot(app, null);
        slot.fail(cause);
        return slot;
    }

    App app() {
        return app;
    }

    /** The app, if it did not fail. */
    Optional<AppRuntime> running() {
        return problem.isEmpty() ? Optional.ofNullable(runtime) : Optional.empty();
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
