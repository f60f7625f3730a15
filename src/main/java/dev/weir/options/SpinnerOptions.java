package dev.weir.options;

/** Options of {@code st.spinner}. */
public final class SpinnerOptions extends WideOptions<SpinnerOptions> {

    /** Whether the seconds are counted; default false. */
    public SpinnerOptions showTime(boolean shown) {
        return set("show_time", shown);
    }
}
