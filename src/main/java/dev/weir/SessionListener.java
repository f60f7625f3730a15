package dev.weir;

/** Told when a session starts or ends. */
@FunctionalInterface
public interface SessionListener {

    /** What it throws is logged and harms nobody. */
    void on(AppContext app, AppSession session) throws Exception;
}
