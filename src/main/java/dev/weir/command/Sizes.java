package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.TextAlignmentConfig;
import dev.weir.wire.WidthConfig;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Widths, heights and alignments as Streamlit 1.62 takes and refuses them. */
final class Sizes {

    private static final Set<String> ALIGNMENTS = Set.of("left", "center", "right", "justify");

    private Sizes() {}

    /** A width of 'stretch', 'content' or pixels. */
    static WidthConfig width(Args args) {
        return width(args.language(), args.raw("width"), true);
    }

    /** A width of 'stretch' or pixels. */
    static WidthConfig widthWithoutContent(Args args) {
        return width(args.language(), args.raw("width"), false);
    }

    static WidthConfig width(Language language, @Nullable Object width, boolean content) {
        if ("stretch".equals(width)) {
            return WidthConfig.newBuilder().setUseStretch(true).build();
        }
        if (content && "content".equals(width)) {
            return WidthConfig.newBuilder().setUseContent(true).build();
        }
        long pixels = pixels(width);
        if (pixels > 0) {
            return WidthConfig.newBuilder().setPixelWidth((int) pixels).build();
        }
        throw StreamlitException.type(
                "StreamlitInvalidWidthError",
                "Invalid width value: " + language.repr(width) + ". Width must be either a positive integer (pixels)"
                        + (content ? ", 'stretch', or 'content'." : " or 'stretch'."));
    }

    /** What {@code width} and the older {@code use_container_width} say together; without the older one, the width. */
    static @Nullable Object widthOrContainer(Args args) {
        Object container = args.raw("use_container_width");
        return container == null
                ? args.raw("width")
                : args.bool("use_container_width") ? (Object) "stretch" : "content";
    }

    /** A height of 'stretch' or pixels. */
    static HeightConfig heightWithoutContent(Args args) {
        return height(args.language(), args.raw("height"), false);
    }

    static HeightConfig height(Language language, @Nullable Object height) {
        return height(language, height, true);
    }

    static HeightConfig height(Language language, @Nullable Object height, boolean content) {
        if ("stretch".equals(height)) {
            return HeightConfig.newBuilder().setUseStretch(true).build();
        }
        if (content && "content".equals(height)) {
            return HeightConfig.newBuilder().setUseContent(true).build();
        }
        long pixels = pixels(height);
        if (pixels > 0) {
            return HeightConfig.newBuilder().setPixelHeight((int) pixels).build();
        }
        throw StreamlitException.type(
                "StreamlitInvalidHeightError",
                "Invalid height value: " + language.repr(height)
                        + ". Height must be either a positive integer (pixels)"
                        + (content ? ", 'stretch', or 'content'." : " or 'stretch'."));
    }

    /** True counts as one pixel, as it does in Python. */
    private static long pixels(@Nullable Object value) {
        return switch (value) {
            case Long n -> n > Integer.MAX_VALUE ? 0 : n;
            case Boolean b -> b ? 1 : 0;
            case null, default -> 0;
        };
    }

    static TextAlignmentConfig alignment(Args args) {
        Object a = args.raw("text_alignment");
        if (a instanceof String s && ALIGNMENTS.contains(s)) {
            return TextAlignmentConfig.newBuilder()
                    .setAlignment(TextAlignmentConfig.Alignment.valueOf(s.toUpperCase(Locale.ROOT)))
                    .build();
        }
        throw StreamlitException.type(
                "StreamlitInvalidTextAlignmentError",
                "Invalid `text_alignment` value. Supported values: 'left', 'center', 'right', 'justify'.");
    }

    /** An element with the width and alignment that texts have. */
    static Element.Builder text(Args args) {
        return Element.newBuilder().setWidthConfig(width(args)).setTextAlignmentConfig(alignment(args));
    }
}
