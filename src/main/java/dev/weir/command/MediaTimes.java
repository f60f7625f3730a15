package dev.weir.command;

import org.jspecify.annotations.Nullable;

/** Where a player begins and ends. */
final class MediaTimes {

    private MediaTimes() {}

    /**
     * Whole seconds of an argument: seconds, a duration or text such as {@code "1m30s"}; null for None.
     *
     * @throws StreamlitException for a text that says no time
     */
    static @Nullable Integer seconds(Args args, String name) {
        Object given = args.raw(name);
        try {
            Double seconds = Durations.seconds(args.language(), args.language().toJava(given));
            return seconds == null ? null : seconds.intValue();
        } catch (StreamlitException e) {
            if (e.type().equals("TypeError")) {
                throw e;
            }
            throw StreamlitException.api("Failed to convert '" + name
                    + "' to a timedelta. Please use a string in a format supported by [Pandas Timedelta constructor]"
                    + "(https://pandas.pydata.org/docs/reference/api/pandas.Timedelta.html), e.g. `\"10s\"`,"
                    + " `\"15 seconds\"`, or `\"1h23s\"`. Got: "
                    + args.language().text(given));
        }
    }

    static int start(Args args) {
        Integer start = seconds(args, "start_time");
        return start == null ? 0 : start;
    }
}
