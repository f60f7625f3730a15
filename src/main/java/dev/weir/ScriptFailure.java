package dev.weir;

import dev.weir.command.ErrorInfo;
import java.util.List;
import java.util.Optional;

/**
 * An exception that a script or one of its callbacks threw.
 *
 * @param info what the red box would show
 * @param raised the exception itself: a {@link Throwable} of Java, or a value of the script's language; empty where a language has lost it
 */
public record ScriptFailure(ErrorInfo info, Optional<Object> raised) {

    /** The plain name of its type, such as {@code ValueError}. */
    public String type() {
        return info.type();
    }

    public String message() {
        return info.message();
    }

    /** One entry a frame, outermost first. */
    public List<String> stack() {
        return info.stack();
    }

    /** The exception, if it is one of Java. */
    public Optional<Throwable> exception() {
        return raised.filter(Throwable.class::isInstance).map(Throwable.class::cast);
    }
}
