package dev.weir;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A spinner that shows until it is closed. */
public final class Spinner implements AutoCloseable {

    private final @Nullable Object showing;

    Spinner(@Nullable Object showing) {
        this.showing = showing;
    }

    <T extends @Nullable Object> T show(Callable<T> work) {
        try {
            return work.call();
        } catch (Exception e) {
            throw Calls.unchecked(e);
        }
    }

    @Override
    public void close() {
        if (showing instanceof AutoCloseable open) {
            try {
                open.close();
            } catch (Exception e) {
                throw Calls.unchecked(e);
            }
        }
    }
}
