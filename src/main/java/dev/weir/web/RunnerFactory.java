package dev.weir.web;

import dev.weir.App;
import dev.weir.AppContext;
import dev.weir.config.Config;
import dev.weir.session.ScriptRunner;

/** Makes what runs the apps' scripts. */
@FunctionalInterface
public interface RunnerFactory extends AutoCloseable {

    /**
     * Called when the app's first session comes, or before, and again after its interpreter was let go.
     *
     * @throws IllegalArgumentException for a script in a language that is not known
     */
    ScriptRunner runnerFor(AppContext app);

    /**
     * The app with what its own file says, where that is more than a script: an App file is loaded for it.
     *
     * @throws RuntimeException if the file fails; the message says why
     */
    default App complete(App app, Config config) {
        return app;
    }

    /** Ends what the runners share. */
    @Override
    default void close() {}
}
