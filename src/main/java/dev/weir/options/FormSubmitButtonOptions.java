package dev.weir.options;

/** Options of {@code st.formSubmitButton}. */
public final class FormSubmitButtonOptions extends ClickOptions<FormSubmitButtonOptions> {

    /** Runs before the page function when the form was sent. */
    public FormSubmitButtonOptions onClick(Runnable callback) {
        return set("on_click", callback);
    }
}
