package dev.weir.web;

import dev.weir.AppContext;
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

    /** Ends what the runners share. */
    @Override
    default void close() {}
}
