package dev.weir.command;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How finely sound is recorded. */
final class SampleRates {

    /** What recorders can do, in Hz. */
    private static final Set<Long> RATES = Set.of(8000L, 11025L, 16000L, 22050L, 24000L, 32000L, 44100L, 48000L);

    private SampleRates() {}

    /** Refuses a rate that recorders do not know; None leaves the choice to the device. */
    static void check(Args args, String name) {
        Object rate = args.raw(name);
        if (rate != null && !(rate instanceof Long hz && RATES.contains(hz))) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `" + name + "` value. Supported values: "
                            + Stream.concat(RATES.stream().sorted().map(String::valueOf), Stream.of("None"))
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }
}
