package dev.weir.options;

import java.util.function.Function;

/** Options of {@code st.menuButton}. */
public final class MenuButtonOptions<T> extends WideOptions<MenuButtonOptions<T>> {

    /** The button's identity across changes of its label. */
    public MenuButtonOptions<T> key(String key) {
        return set("key", key);
    }

    /** A tooltip, in Markdown. */
    public MenuButtonOptions<T> help(String tooltip) {
        return set("help", tooltip);
    }

    /** Runs before the page function when an option was chosen. */
    public MenuButtonOptions<T> onClick(Runnable callback) {
        return set("on_click", callback);
    }

    /** {@code "primary"}, {@code "secondary"} (default) or {@code "tertiary"}. */
    public MenuButtonOptions<T> type(String type) {
        return set("type", type);
    }

    /** An emoji, or {@code ":material/name:"}. */
    public MenuButtonOptions<T> icon(String icon) {
        return set("icon", icon);
    }

    /** Whether the button cannot be pressed; default false. */
    public MenuButtonOptions<T> disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** What is shown for an option; default its {@code toString()}. */
    public MenuButtonOptions<T> formatFunc(Function<? super T, String> text) {
        return set("format_func", text);
    }

    /** Whether a long label continues on a second line. */
    public MenuButtonOptions<T> wrap(boolean wrap) {
        return set("wrap", wrap);
    }
}
