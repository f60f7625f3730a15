package dev.weir.session;

import dev.weir.command.WidgetSpec;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code st.session_state} from outside of runs, as tests of apps read and write it. Not to be used while a run is there. */
public final class IdleState {

    private final SessionState state;

    IdleState(SessionState state) {
        this.state = state;
    }

    /** Whether there is a value of a key or of a widget's id. */
    public boolean has(String keyOrId) {
        return state.has(keyOrId);
    }

    /** The value of a key or of a widget's id; null also where there is none. */
    public @Nullable Object get(String keyOrId) {
        return state.get(keyOrId);
    }

    /** Sets what the next run finds, also for the key of a widget that the last run drew. */
    public void set(String key, @Nullable Object value) {
        state.setBetweenRuns(key, value);
    }

    /** Forgets a key; false if there was none. */
    public boolean delete(String key) {
        return state.delete(key);
    }

    /** The keys that a script sees. */
    public List<String> keys() {
        return state.keys();
    }

    /** What the script said of a widget that it drew. */
    public Optional<WidgetSpec> widget(String id) {
        return state.widget(id);
    }
}
