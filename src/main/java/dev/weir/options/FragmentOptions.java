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

    /** Accepted for Streamlit's sake; fragments of one session run one after another. */
    public FragmentOptions parallel(boolean parallel) {
        return set("parallel", parallel);
    }
}
