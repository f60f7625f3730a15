package dev.weir.options;

/** Options of {@code st.colorPicker}. */
public final class ColorPickerOptions extends WidgetOptions<ColorPickerOptions> {

    /** The colour at first, as {@code "#rrggbb"} or {@code "#rgb"}; default black. */
    public ColorPickerOptions value(String color) {
        return set("value", color);
    }
}
