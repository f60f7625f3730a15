package dev.weir;

import dev.weir.command.Interrupt;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The box of {@code st.status}. */
public final class Status implements AutoCloseable {

    private final St box;

    Status(St box) {
        this.box = box;
    }

    /** The inside of the box. */
    public St st() {
        return box;
    }

    /** Another label. */
    public Status label(String label) {
        return update("label", label);
    }

    /** Opens or closes the box. */
    public Status expanded(boolean expanded) {
        return update("expanded", expanded);
    }

    /** {@code "running"}, {@code "complete"} or {@code "error"}. */
    public Status state(String state) {
        return update("state", state);
    }

    private Status update(String parameter, Object value) {
        Map<String, @Nullable Object> named = new HashMap<>();
        named.put(parameter, value);
        box.invoke("status_update", named);
        return this;
    }

    void run(PageFunction work) {
        boolean failed = true;
        try {
            box.with(work);
            failed = false;
        } catch (Interrupt end) {
            failed = false;
            throw end;
        } finally {
            box.invoke("status_end", Map.of(), failed);
        }
    }

    /** What was running is complete. */
    @Override
    public void close() {
        box.invoke("status_end", Map.of(), false);
    }
}
