package dev.weir.command;

import org.jspecify.annotations.Nullable;

/** One {@code st.*} command: turns arguments into an element or a block, registers a widget, returns the value. */
public interface Command {

    Signature signature();

    /**
     * Runs the command.
     *
     * @param run the run that calls it
     * @param at where to draw: already resolved to the innermost {@code with} block
     * @return a script value, a {@link DeltaGenerator}, a list of either, or null
     */
    @Nullable
    Object call(ScriptRun run, DeltaGenerator at, Args args);

    /** Makes a command of a signature and a method. */
    static Command of(String signature, Body body) {
        Signature s = Signature.of(signature);
        return new Command() {
            @Override
            public Signature signature() {
                return s;
            }

            @Override
            public @Nullable Object call(ScriptRun run, DeltaGenerator at, Args args) {
                return body.call(run, at, args);
            }
        };
    }

    /** What {@link #of} wraps. */
    @FunctionalInterface
    interface Body {
        @Nullable
        Object call(ScriptRun run, DeltaGenerator at, Args args);
    }
}
