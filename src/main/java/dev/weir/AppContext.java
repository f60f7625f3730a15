package dev.weir;

import dev.weir.cache.Caches;
import dev.weir.config.Config;
import dev.weir.secrets.Secrets;
import java.util.Map;

/** An {@link App} while it is served, as its own code sees it: lifespan, routes, hooks, background work. For any thread. */
public interface AppContext {

    App app();

    /** The app's options, from wherever they were set. */
    Config config();

    /** The secrets of files, and over them those given in code. */
    Secrets secrets();

    /** What the app's {@link Lifespan} gave; empty before it did, and where there is none. Immutable. */
    Map<String, Object> state();

    /** What cached functions of the app gave: what is put there during start-up is warm for the first visitor. */
    Caches caches();
}
