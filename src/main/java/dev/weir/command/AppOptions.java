package dev.weir.command;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of the app, as {@code st.get_option} and {@code st.set_option} reach them. */
@FunctionalInterface
public interface AppOptions {

    /** The value of an option, if it has one; empty if there is no such option. */
    Optional<Optional<Object>> find(String key);

    /** Whether an option is true. */
    default boolean isOn(String key) {
        return find(key).flatMap(value -> value).equals(Optional.of(true));
    }

    /**
     * Changes an option for all sessions of the app, until it ends.
     *
     * @throws StreamlitException if scripts may not change the option, or not to this value
     */
    default void set(String key, @Nullable Object value) {
        throw StreamlitException.api(key + " cannot be set on the fly. Set as command line option, e.g. streamlit run"
                + " script.py --" + key + ", or in config.toml instead.");
    }
}
