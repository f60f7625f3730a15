package dev.weir.options;

/** Options of {@code st.checkbox} and {@code st.toggle}. */
public final class CheckboxOptions extends WidgetOptions<CheckboxOptions> {

    /** Whether it is on at first; default false. */
    public CheckboxOptions value(boolean on) {
        return set("value", on);
    }

    /** Whether a long label continues on a second line. */
    public CheckboxOptions wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
