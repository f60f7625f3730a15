package dev.weir.command;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The argument {@code step} of fields for times. */
final class Steps {

    private static final long LONGEST = Duration.ofHours(23).toSeconds();

    private Steps() {}

    /**
     * The step in seconds.
     *
     * @param least the finest one, in seconds
     * @param leastText how messages tell it
     */
    static long seconds(Args args, long least, String leastText) {
        Object step = args.raw("step");
        long seconds = secondsOf(args.language(), step);
        if (seconds < least || seconds > LONGEST) {
            throw StreamlitException.api("`step` must be between " + leastText
                    + " and 23 hours but is currently set to " + seconds + " seconds.");
        }
        return seconds;
    }

    private static long secondsOf(Language language, @Nullable Object step) {
        return switch (step) {
            case Duration d -> d.toSeconds();
            case Long n -> n;
            case null, default ->
                throw StreamlitException.api(
                        "`step` can only be `int` or `timedelta` but " + Texts.type(language, step) + " is provided.");
        };
    }
}
