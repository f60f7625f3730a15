package dev.weir;

import java.time.Duration;

/** Work that an app does again and again while it is served. */
@FunctionalInterface
public interface BackgroundTask {

    /** What it throws is logged; the next time comes all the same. */
    void run(AppContext app) throws Exception;

    /**
     * A task and its pace.
     *
     * @param pause from the end of one run to the beginning of the next, and before the first
     */
    record Scheduled(Duration pause, BackgroundTask task) {

        public Scheduled {
            if (pause.isNegative() || pause.isZero()) {
                throw new IllegalArgumentException("Background work needs a pause above zero, not " + pause);
            }
        }
    }
}
