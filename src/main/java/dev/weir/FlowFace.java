package dev.weir;

import dev.weir.options.DialogOptions;
import dev.weir.options.FragmentOptions;
import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Commands about the run itself. */
sealed interface FlowFace extends Face permits St {

    /**
     * A part of the page that runs by itself when a field inside it changes.
     *
     * @param body drawn now and in each run of the part; what it uses from outside keeps the value of the last run of the whole page
     */
    default void fragment(PageFunction body) {
        fragment(o -> {}, body);
    }

    default void fragment(Consumer<FragmentOptions> options, PageFunction body) {
        Map<String, @Nullable Object> given =
                Calls.set(new FragmentOptions(), options).given();
        Object every = given.get("run_every");
        double seconds =
                every instanceof Duration d ? d.toMillis() / 1000.0 : every instanceof Number n ? n.doubleValue() : 0;
        St st = Calls.st(this);
        // A lambda's class tells one part of a page from another, run after run.
        boolean parallel = Boolean.TRUE.equals(given.get("parallel"));
        st.run().fragments().call(body.getClass().getName(), seconds, parallel, () -> {
            Calls.run(body, st);
            return null;
        });
    }

    /**
     * Opens a dialog over the page, in this run. What is used inside runs the dialog alone again; {@code st.rerun()} closes it.
     *
     * @param body draws the dialog
     */
    default void dialog(String title, PageFunction body) {
        dialog(title, o -> {}, body);
    }

    default void dialog(String title, Consumer<DialogOptions> options, PageFunction body) {
        Calls.draw(this, "dialog", Calls.set(new DialogOptions(), options), title)
                .with(inside -> fragment(body));
    }

    /** Ends the run here and starts another at once. Not to be caught: it is an {@code Error}. */
    default void rerun() {
        Calls.st(this).invoke("rerun", Map.of());
    }

    /** Ends the run of a fragment and starts another of it; for use in a fragment's own runs only. */
    default void rerunFragment() {
        Calls.st(this).invoke("rerun", Map.of("scope", "fragment"));
    }

    /** Ends the run here; what was drawn stays. Not to be caught: it is an {@code Error}. */
    default void stop() {
        Calls.st(this).invoke("stop", Map.of());
    }
}
