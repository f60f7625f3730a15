package dev.weir.options;

/** Options of {@code st.feedback}. */
public final class FeedbackOptions extends WideOptions<FeedbackOptions> {

    /** The field's name in session state. */
    public FeedbackOptions key(String key) {
        return set("key", key);
    }

    /** What is clicked at first, from 0. */
    public FeedbackOptions byDefault(int clicked) {
        return set("default", clicked);
    }

    /** Whether the field cannot be used; default false. */
    public FeedbackOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** Runs before the page function when the person changed the value; not allowed inside forms. */
    public FeedbackOptions onChange(Runnable callback) {
        return set("on_change", callback);
    }
}
