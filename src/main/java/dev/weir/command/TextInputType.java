package dev.weir.command;

import dev.weir.wire.TextInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a kind of {@code st.text_input} brings with it unless the script says otherwise.
 *
 * @param word as scripts say it
 * @param rule what the page checks before it sends the text, or null
 */
record TextInputType(
        String word,
        TextInput.Type wire,
        String icon,
        String placeholder,
        String autocomplete,
        @Nullable Rule rule) {

    /**
     * What a text must look like; the page checks it.
     *
     * @param regex in JavaScript's notation
     * @param message what the page says otherwise, or null for its own words
     */
    record Rule(String regex, @Nullable String message) {

        /** The argument {@code validate}: null, a regular expression, or a pair of it and a message. */
        static @Nullable Rule of(Args args) {
            Object value = args.value("validate");
            if (value == null) {
                return null;
            }
            if (value instanceof String regex) {
                return new Rule(regex, null);
            }
            if (value instanceof List<?> pair
                    && pair.size() == 2
                    && pair.get(0) instanceof String regex
                    && pair.get(1) instanceof String message) {
                return new Rule(regex, message);
            }
            throw StreamlitException.api(
                    "The `validate` parameter must be `None`, a regex string, or a `(regex, message)` tuple of strings.");
        }
    }

    private static final List<TextInputType> ALL = List.of(
            new TextInputType("default", TextInput.Type.DEFAULT, "", "", "", null),
            new TextInputType("password", TextInput.Type.PASSWORD, "", "", "new-password", null),
            new TextInputType(
                    "email",
                    TextInput.Type.EMAIL,
                    ":material/mail:",
                    "you@example.com",
                    "email",
                    new Rule("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$", "Enter a valid email address.")),
            new TextInputType(
                    "url",
                    TextInput.Type.URL,
                    ":material/link:",
                    "https://example.com",
                    "url",
                    new Rule("^([Hh][Tt][Tt][Pp][Ss]?://)?[^\\s/.]+\\.[^\\s]+$", "Enter a valid URL.")),
            new TextInputType("phone", TextInput.Type.PHONE, ":material/call:", "+1 234 567 8900", "tel", null),
            new TextInputType("search", TextInput.Type.SEARCH, ":material/search:", "Search", "off", null));

    /** The argument {@code type}. */
    static TextInputType of(Args args) {
        Object word = args.raw("type");
        return ALL.stream()
                .filter(t -> t.word.equals(word))
                .findFirst()
                .orElseThrow(
                        () -> StreamlitException.type(
                                "StreamlitValueError",
                                "Invalid `type` value. Supported values: 'default', 'password', 'email', 'url', 'phone', 'search'."));
    }
}
