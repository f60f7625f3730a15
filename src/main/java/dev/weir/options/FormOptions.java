package dev.weir.options;

/** Options of {@code st.form}. */
public final class FormOptions extends TallOptions<FormOptions> {

    /** Whether fields go back to their defaults once the form was sent; default false. */
    public FormOptions clearOnSubmit(boolean clear) {
        return set("clear_on_submit", clear);
    }

    /** Whether the Enter key sends the form; default true. */
    public FormOptions enterToSubmit(boolean submit) {
        return set("enter_to_submit", submit);
    }

    /** Whether a frame is drawn; default true. */
    public FormOptions border(boolean shown) {
        return set("border", shown);
    }
}
