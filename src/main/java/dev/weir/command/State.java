package dev.weir.command;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.session_state} and the widgets of a session, as commands and scripts see them. */
public interface State {

    /** Registers a widget for this run and tells its value. */
    WidgetValue register(WidgetSpec widget);

    /** Takes an id for this run; a {@link StreamlitException} if it or its key is taken already. */
    void claim(String elementType, String id, @Nullable String key);

    /** Takes the key of a form for this run; false if it is taken. Scripts may not set it any more. */
    boolean claimForm(String key);

    boolean has(String key);

    /** The value of a key; check {@link #has} first: null may be a value. */
    @Nullable
    Object get(String key);

    /** Sets a value; refused for widgets drawn already in this run. */
    void set(String key, @Nullable Object value);

    /** Deletes a key; false if it was not there. */
    boolean delete(String key);

    /** The keys a script sees: its own and those of keyed widgets. */
    List<String> keys();

    /** Whether the script set a value for a widget key in this run or before the widget was drawn. */
    boolean isSetByScript(String key);

    /**
     * Gives a drawn widget another value than the browser reported, which session state then tells, too. The command sends it with
     * {@code set_value}.
     */
    void override(String id, @Nullable Object value);

    void clear();

    /** Widget ids drawn so far in this run. */
    Collection<String> drawnWidgets();
}
