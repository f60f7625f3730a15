package dev.weir.command;

import dev.weir.wire.GapConfig;
import dev.weir.wire.GapSize;
import java.util.Locale;
import java.util.Map;

/** The space between the children of a layout block, as {@code st.columns} and {@code st.container} take it in 1.62. */
final class Gaps {

    private static final Map<String, GapSize> SIZES = Map.of(
            "xxsmall", GapSize.XXSMALL,
            "xsmall", GapSize.XSMALL,
            "small", GapSize.SMALL,
            "medium", GapSize.MEDIUM,
            "large", GapSize.LARGE,
            "xlarge", GapSize.XLARGE,
            "xxlarge", GapSize.XXLARGE);

    private Gaps() {}

    /**
     * A named size, pixels, or none.
     *
     * @param command what the error message names, {@code st.columns}
     */
    static GapConfig of(Args args, String command) {
        Object gap = args.raw("gap");
        if (gap == null) {
            return GapConfig.newBuilder().setGapSize(GapSize.NONE).build();
        }
        if (gap instanceof Long pixels && pixels >= 0 && pixels <= Integer.MAX_VALUE) {
            return GapConfig.newBuilder().setPixelGap(pixels.intValue()).build();
        }
        GapSize size = gap instanceof String s ? SIZES.get(s.toLowerCase(Locale.ROOT)) : null;
        if (size != null) {
            return GapConfig.newBuilder().setGapSize(size).build();
        }
        throw StreamlitException.type(
                "StreamlitInvalidColumnGapError",
                "The `gap` argument to `" + command
                        + "` must be `\"xxsmall\"`, `\"xsmall\"`, `\"small\"`, `\"medium\"`,"
                        + " `\"large\"`, `\"xlarge\"`, `\"xxlarge\"`, `None`, or a non-negative integer specifying the gap in"
                        + " pixels. \nThe argument passed was " + args.text("gap") + ".");
    }
}
