package dev.weir.options;

/** Options of {@code st.numberInput}. */
public final class NumberInputOptions extends WidgetOptions<NumberInputOptions> {

    /** The smallest number; default none. */
    public NumberInputOptions minValue(double value) {
        return set("min_value", value);
    }

    /** The largest number; default none. */
    public NumberInputOptions maxValue(double value) {
        return set("max_value", value);
    }

    /** The number at first; default the smallest, or 0. */
    public NumberInputOptions value(double value) {
        return set("value", value);
    }

    /** What the buttons add and subtract; default 1 for whole numbers, 0.01 for others. */
    public NumberInputOptions step(double step) {
        return set("step", step);
    }

    /** How the number is written: {@code "%.2f"}, {@code "percent"}. */
    public NumberInputOptions format(String format) {
        return set("format", format);
    }

    /** What an empty field shows. */
    public NumberInputOptions placeholder(String text) {
        return set("placeholder", text);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public NumberInputOptions icon(String icon) {
        return set("icon", icon);
    }
}
