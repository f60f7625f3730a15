package dev.weir.options;

/** Options of {@code st.textArea}. */
public final class TextAreaOptions extends WidgetOptions<TextAreaOptions> {

    /** The text at first; default empty. */
    public TextAreaOptions value(String text) {
        return set("value", text);
    }

    /** A height in pixels; default three lines. */
    public TextAreaOptions height(int pixels) {
        return set("height", pixels);
    }

    /** {@code "content"} grows with the text, {@code "stretch"} fills the place. */
    public TextAreaOptions height(String size) {
        return set("height", size);
    }

    /** How many characters can be typed; default any number. */
    public TextAreaOptions maxChars(int count) {
        return set("max_chars", count);
    }

    /** What an empty field shows. */
    public TextAreaOptions placeholder(String text) {
        return set("placeholder", text);
    }
}
