package dev.weir;

import dev.weir.options.ProgressOptions;
import dev.weir.options.SkeletonOptions;
import dev.weir.options.SpinnerOptions;
import dev.weir.options.StatusOptions;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What goes on meanwhile. */
sealed interface StatusFace extends Face permits St {

    /** A bar at so many percent; call it again on the spot it gives back. */
    default St progress(int percent) {
        return progress(percent, o -> {});
    }

    default St progress(int percent, Consumer<ProgressOptions> options) {
        return Calls.draw(this, "progress", Calls.set(new ProgressOptions(), options), percent);
    }

    /** A bar at a part of the way, 0 to 1. */
    default St progress(double part) {
        return progress(part, o -> {});
    }

    default St progress(double part, Consumer<ProgressOptions> options) {
        return Calls.draw(this, "progress", Calls.set(new ProgressOptions(), options), part);
    }

    /** Shows that something is going on, until it is closed: for a {@code try} statement. Seen after half a second. */
    default Spinner spinner(String text) {
        return spinner(text, new SpinnerOptions());
    }

    default Spinner spinner(String text, SpinnerOptions options) {
        return new Spinner(Calls.value(this, "spinner", options, text));
    }

    /** Shows that something is going on, while it is: gives back what was made. */
    default <T extends @Nullable Object> T spinner(String text, Callable<T> work) {
        try (Spinner s = spinner(text)) {
            return s.show(work);
        }
    }

    /**
     * A box for what goes on meanwhile, with an icon that tells whether it is done. Close it, or let a {@code try} statement do so, once
     * it is.
     */
    default Status status(String label) {
        return status(label, new StatusOptions());
    }

    default Status status(String label, StatusOptions options) {
        return new Status(Calls.draw(this, "status", options, label));
    }

    /** A box for what a function does, which is its place to draw; complete when it returns, failed when it throws. */
    default Status status(String label, PageFunction work) {
        return status(label, o -> {}, work);
    }

    default Status status(String label, Consumer<StatusOptions> options, PageFunction work) {
        Status status = status(label, Calls.set(new StatusOptions(), options));
        status.run(work);
        return status;
    }

    /** A grey shape in the place of something that is still to come: draw that on the spot it gives back. */
    default St skeleton() {
        return skeleton(o -> {});
    }

    default St skeleton(Consumer<SkeletonOptions> options) {
        return Calls.draw(this, "skeleton", Calls.set(new SkeletonOptions(), options));
    }

    /** A grey shape that shows while something is made, if that takes longer than half a second: gives back what was made. */
    default <T extends @Nullable Object> T skeleton(Consumer<SkeletonOptions> options, Callable<T> work) {
        SkeletonOptions given = Calls.set(new SkeletonOptions(), options);
        try (Spinner s = new Spinner(Calls.value(skeleton(options), "skeleton_while", given))) {
            return s.show(work);
        }
    }
}
