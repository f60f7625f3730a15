package dev.weir.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.session_state} of an app under test, between its runs and before the first. */
public final class TestState {

    private final Stage stage;

    TestState(Stage stage) {
        this.stage = stage;
    }

    /** Whether the app, a keyed widget or the test has set the key. */
    public boolean contains(String key) {
        return stage.state().has(key);
    }

    /**
     * The value of a key; values of Python come as Java's.
     *
     * @throws java.util.NoSuchElementException if there is none
     */
    public @Nullable Object get(String key) {
        if (!contains(key)) {
            throw new java.util.NoSuchElementException("st.session_state has no key '" + key + "'; keys are " + keys());
        }
        return stage.language().toJava(stage.state().get(key));
    }

    /** Sets what the next run finds; for the key of a widget, what it shows. */
    public void set(String key, @Nullable Object value) {
        stage.state().set(key, stage.language().toScript(value));
    }

    /** Forgets a key. */
    public void remove(String key) {
        stage.state().delete(key);
    }

    public List<String> keys() {
        return stage.state().keys();
    }
}
