package dev.weir.session;

/** What an app hears of its sessions. Called on the threads that do the work, so it must be quick; it must not throw. */
public interface SessionEvents {

    /** Of an app that does not listen. */
    SessionEvents NONE = new SessionEvents() {};

    /** What the app is called in logs. */
    default String app() {
        return "/";
    }

    /** A session was made; its first run comes after. */
    default void started(Session session) {}

    /** A session is gone for good. */
    default void ended(Session session) {}

    /**
     * A script, callback or fragment ended with an exception.
     *
     * @return whether the red box should stay away
     * @throws dev.weir.command.Interrupt if the run has to end while something is drawn in place of the box
     */
    default boolean failed(Rerun run, ScriptRunner.ScriptError error) {
        return false;
    }

    /** A run ended, whether it succeeded or not, after so many nanoseconds. */
    default void ran(long nanos) {}
}
