package dev.weir.options;

/** Options of {@code st.button}. */
public final class ButtonOptions extends ClickOptions<ButtonOptions> {

    /** Runs before the page function when the button was pressed. */
    public ButtonOptions onClick(Runnable callback) {
        return set("on_click", callback);
    }
}
