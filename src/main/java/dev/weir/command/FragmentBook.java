package dev.weir.command;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The fragments of a session: functions that can be rerun by themselves. */
public interface FragmentBook {

    /**
     * Calls a fragment: remembers it, opens its container and runs the body in it.
     *
     * @param name what tells this fragment from others: its function's qualified name and module
     * @param everySeconds rerun by itself after so many seconds, or 0
     * @param parallel whether a run of the whole script may go on meanwhile; then nothing is given back
     * @param body runs the function; called again for each rerun of the fragment
     */
    @Nullable
    Object call(String name, double everySeconds, boolean parallel, Supplier<@Nullable Object> body);

    /** The fragment being run, or empty. */
    String current();

    /** Whether this is a rerun of fragments only. */
    boolean isFragmentRun();

    /**
     * For what the whole page has once, and which two at a time would fight for.
     *
     * @param command as scripts call it
     * @throws StreamlitException in a fragment that runs beside its script
     */
    void refuseBeside(String command);
}
