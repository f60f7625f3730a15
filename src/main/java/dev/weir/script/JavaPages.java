package dev.weir.script;

import dev.weir.PageFunction;

/** Finds the page function for a run. */
@FunctionalInterface
interface JavaPages {

    /**
     * @param path the script's file; "" for the app's function
     * @throws dev.weir.session.ScriptRunner.ScriptError if there is none that could run
     */
    PageFunction page(String path);

    /** Does beforehand what the first run would have to wait for. */
    default void warmUp() {}

    /** Files changed: what was made of them is made anew. */
    default void forget() {}
}
