package dev.weir.command;

/** Whether a chart wears the page's colours. */
final class Themes {

    private Themes() {}

    /** The parameter {@code theme} is "streamlit" or None. */
    static void check(Args args) {
        Object theme = args.raw("theme");
        if (theme != null && !theme.equals("streamlit")) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `theme` value. Supported values: 'streamlit', None.");
        }
    }
}
