package dev.weir.options;

import java.time.Duration;

/** Options of {@code st.fragment}. */
public final class FragmentOptions extends Options<FragmentOptions> {

    /** Runs the fragment by itself after so many seconds, again and again. */
    public FragmentOptions runEvery(double seconds) {
        return set("run_every", seconds);
    }

    /** Runs the fragment by itself after such a time, again and again. */
    public FragmentOptions runEvery(Duration pause) {
        return set("run_every", pause);
    }

    /**
     * Whether runs of the whole page go on while the fragment runs on a thread of its own; default no. It may not draw outside of itself
     * then, nor open dialogs. When it runs by itself it runs as others do.
     */
    public FragmentOptions parallel(boolean parallel) {
        return set("parallel", parallel);
    }
}
