package dev.weir.session;

import dev.weir.command.State;
import dev.weir.command.WidgetSpec;
import dev.weir.command.WidgetValue;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A session's state while several threads of one run use it: one call at a time, as from the fragment that the thread runs. */
final class SharedState implements State {

    private final SessionState state;
    private final Beside threads;
    private final Supplier<String> fragment;

    SharedState(SessionState state, Beside threads, Supplier<String> fragment) {
        this.state = state;
        this.threads = threads;
        this.fragment = fragment;
    }

    private <T extends @Nullable Object> T alone(Supplier<T> call) {
        return threads.alone(() -> {
            state.inFragment(fragment.get());
            return call.get();
        });
    }

    private void alone(Runnable call) {
        alone(() -> {
            call.run();
            return true;
        });
    }

    @Override
    public WidgetValue register(WidgetSpec widget) {
        return alone(() -> state.register(widget));
    }

    @Override
    public void claim(String elementType, String id, @Nullable String key) {
        alone(() -> state.claim(elementType, id, key));
    }

    @Override
    public boolean claimForm(String key) {
        return alone(() -> state.claimForm(key));
    }

    @Override
    public boolean has(String key) {
        return alone(() -> state.has(key));
    }

    @Override
    public @Nullable Object get(String key) {
        return alone(() -> state.get(key));
    }

    @Override
    public void set(String key, @Nullable Object value) {
        alone(() -> state.set(key, value));
    }

    @Override
    public boolean delete(String key) {
        return alone(() -> state.delete(key));
    }

    @Override
    public List<String> keys() {
        return alone(state::keys);
    }

    @Override
    public boolean isSetByScript(String key) {
        return alone(() -> state.isSetByScript(key));
    }

    @Override
    public void override(String id, @Nullable Object value) {
        alone(() -> state.override(id, value));
    }

    @Override
    public void clear() {
        alone(state::clear);
    }

    @Override
    public Collection<String> drawnWidgets() {
        return alone(() -> List.copyOf(state.drawnWidgets()));
    }
}
