package dev.weir;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happens before an app's first request and after its last: opens what the app needs and says how to close it.
 *
 * <pre>{@code
 * .lifespan(app -> {
 *     Pool pool = Pool.open(app.config().stringOf("..."));
 *     return Lifespan.started(Map.of("pool", pool), pool::close);
 * })
 * }</pre>
 */
@FunctionalInterface
public interface Lifespan {

    /**
     * Called once when the app starts, before any request. What it throws is logged, and the app does not start.
     *
     * @return what the app's code finds as its state, and what to do at the end
     */
    Started start(AppContext app) throws Exception;

    /** What runs at the end. */
    @FunctionalInterface
    interface Stop {

        /** Called after the last session ended; interrupted after {@code weir.shutdownSeconds}. */
        void run() throws Exception;
    }

    /**
     * What start-up made.
     *
     * @param state found under these names by routes ({@link AppContext#state}) and scripts ({@link St#appState})
     */
    record Started(Map<String, Object> state, Stop stop) {

        public Started {
            state = Collections.unmodifiableMap(new LinkedHashMap<>(state));
        }
    }

    /** With a state, and something to do at the end. */
    static Started started(Map<String, ?> state, Stop stop) {
        return new Started(new LinkedHashMap<>(state), stop);
    }

    /** With a state that needs no end. */
    static Started started(Map<String, ?> state) {
        return started(state, () -> {});
    }
}
