package dev.weir.options;

/** Options of {@code st.textInput}. */
public final class TextInputOptions extends WidgetOptions<TextInputOptions> {

    /** The text at first; default empty. */
    public TextInputOptions value(String text) {
        return set("value", text);
    }

    /** How many characters can be typed; default any number. */
    public TextInputOptions maxChars(int count) {
        return set("max_chars", count);
    }

    /** {@code "default"}, {@code "password"}, {@code "email"}, {@code "url"}, {@code "phone"} or {@code "search"}. */
    public TextInputOptions type(String type) {
        return set("type", type);
    }

    /** The field's meaning for the browser's own completion, as in HTML. */
    public TextInputOptions autocomplete(String hint) {
        return set("autocomplete", hint);
    }

    /** What an empty field shows. */
    public TextInputOptions placeholder(String text) {
        return set("placeholder", text);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public TextInputOptions icon(String icon) {
        return set("icon", icon);
    }

    /** A regular expression the text must match. */
    public TextInputOptions validate(String pattern) {
        return set("validate", pattern);
    }
}
