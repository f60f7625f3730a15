package dev.weir.options;

/** Options of {@code st.json}. */
public final class JsonOptions extends WideOptions<JsonOptions> {

    /** Whether all levels are open; default true. */
    public JsonOptions expanded(boolean expanded) {
        return set("expanded", expanded);
    }

    /** How many levels are open. */
    public JsonOptions expanded(int levels) {
        return set("expanded", levels);
    }
}
