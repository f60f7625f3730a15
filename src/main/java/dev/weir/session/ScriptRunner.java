package dev.weir.session;

import dev.weir.command.ErrorInfo;
import dev.weir.command.Language;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs scripts of one language: what a session knows of the room {@code script}. */
public interface ScriptRunner {

    /** A script ended with an exception. */
    final class ScriptError extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ErrorInfo info;
        private final boolean compile;
        private final boolean exit;
        private final transient @Nullable Object raised;

        /**
         * @param compile the script could not be read as a program at all
         */
        public ScriptError(ErrorInfo info, boolean compile) {
            this(info, compile, null);
        }

        /**
         * @param raised the exception itself, in the script's language
         */
        public ScriptError(ErrorInfo info, boolean compile, @Nullable Object raised) {
            this(info, compile, false, raised);
        }

        private ScriptError(ErrorInfo info, boolean compile, boolean exit, @Nullable Object raised) {
            super(info.type() + ": " + info.message());
            this.info = info;
            this.compile = compile;
            this.exit = exit;
            this.raised = raised;
        }

        /** The script asked to end the whole process. */
        public static ScriptError exit(ErrorInfo info) {
            return new ScriptError(info, false, true, null);
        }

        public ErrorInfo info() {
            return info;
        }

        public boolean isCompile() {
            return compile;
        }

        /** Whether it is an exception of the script's code, rather than what it is written like or an exit. */
        public boolean isException() {
            return !compile && !exit;
        }

        /** The exception itself; empty where the script's language has lost it, and for a script that exits. */
        public Optional<Object> raised() {
            return Optional.ofNullable(raised);
        }
    }

    /** A runner for one new session, for as long as it lives: this, or one of a pool. */
    default ScriptRunner forSession() {
        return this;
    }

    Language language();

    /** Waits until the first run could start at once. */
    default void warmUp() {}

    /** Where runs of this language are executed. */
    Executor executor();

    /** Whether several threads may draw for one session: fragments with {@code parallel} run beside their script. */
    default boolean runsBeside() {
        return false;
    }

    /** Calls functions of scripts on another thread, in no run of any session; false where that cannot be. */
    default boolean background(Session session, Runnable task) {
        return false;
    }

    /**
     * Reads the script anew if it changed, and runs it in {@code run}; a path of "" is the app's function.
     *
     * @param main whether it is the main script rather than a page it calls
     * @throws ScriptError if it fails
     * @throws dev.weir.command.Interrupt if it is ended from inside
     */
    void run(Rerun run, String path, boolean main);

    /** Runs something of a script's, such as a callback or a fragment, in {@code run}, with the same errors. */
    <T extends @Nullable Object> T call(Rerun run, Supplier<T> body);

    /** Ends a run that does not yield by itself: an endless loop. Called again until it ends. */
    void interrupt(Thread runner);

    /** Whether it may be closed, and another made later, while its app is served but no session is there. */
    default boolean mayRest() {
        return true;
    }

    /** Files of the app other than scripts changed: modules are read anew when they are imported next. */
    void modulesChanged(Set<Path> files);

    /** The session is gone: its interpreter may serve another. */
    void release(Session session);
}
