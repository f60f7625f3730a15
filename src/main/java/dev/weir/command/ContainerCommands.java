package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Block.FlexContainer;
import dev.weir.wire.Block.FlexContainer.Align;
import dev.weir.wire.Block.FlexContainer.Direction;
import dev.weir.wire.Block.FlexContainer.Justify;
import dev.weir.wire.Element;
import dev.weir.wire.Empty;
import java.util.List;

/** {@code st.container} and {@code st.empty}. */
final class ContainerCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "container(*, border=None, key=None, width='stretch', height='content', horizontal=False, wrap=True,"
                            + " horizontal_alignment='left', vertical_alignment='top', gap='small', autoscroll=None)",
                    ContainerCommands::container),
            Command.of("empty()", ContainerCommands::empty));

    private ContainerCommands() {}

    private static DeltaGenerator container(ScriptRun run, DeltaGenerator at, Args args) {
        Block.Builder block = Block.newBuilder();
        String key = Identity.key(args);
        if (key != null) {
            block.setId(Identity.of(run, "container", key).claim(run, at, "container"));
        }
        boolean fixedHeight = args.raw("height") instanceof Long;
        boolean border = args.given("border") ? args.bool("border") : fixedHeight;
        if (border || fixedHeight) {
            // Drawn even without children: its frame or its height shows.
            block.setAllowEmpty(true);
        }
        if (args.given("autoscroll")) {
            block.setAutoscroll(args.bool("autoscroll"));
        }
        block.setFlexContainer(flex(args).setBorder(border))
                .setWidthConfig(Sizes.width(args))
                .setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        return at.block(run, block.build());
    }

    private static FlexContainer.Builder flex(Args args) {
        boolean row = args.bool("horizontal");
        String across =
                alignment(args, "horizontal_alignment", "left", "right", "StreamlitInvalidHorizontalAlignmentError");
        String down = alignment(args, "vertical_alignment", "top", "bottom", "StreamlitInvalidVerticalAlignmentError");
        return FlexContainer.newBuilder()
                .setGapConfig(Gaps.of(args, "st.container"))
                .setDirection(row ? Direction.HORIZONTAL : Direction.VERTICAL)
                .setWrap(row && args.bool("wrap"))
                .setJustify(justify(row ? across : down))
                .setAlign(align(row ? down : across));
    }

    private static String alignment(Args args, String name, String start, String end, String error) {
        Object value = args.raw(name);
        if (value instanceof String s
                && List.of(start, "center", end, "distribute").contains(s)) {
            return s;
        }
        throw StreamlitException.type(
                error,
                "The `" + name + "` argument to `st.container` must be `\"" + start + "\"`, `\"center\"`, `\"" + end
                        + "\"`, or `\"distribute\"`. \nThe argument passed was " + args.text(name) + ".");
    }

    private static Justify justify(String alignment) {
        return switch (alignment) {
            case "center" -> Justify.JUSTIFY_CENTER;
            case "right", "bottom" -> Justify.JUSTIFY_END;
            case "distribute" -> Justify.SPACE_BETWEEN;
            default -> Justify.JUSTIFY_START;
        };
    }

    /** Children cannot be distributed across the direction they run in. */
    private static Align align(String alignment) {
        return switch (alignment) {
            case "center" -> Align.ALIGN_CENTER;
            case "right", "bottom" -> Align.ALIGN_END;
            case "distribute" -> Align.ALIGN_UNDEFINED;
            default -> Align.ALIGN_START;
        };
    }

    private static DeltaGenerator empty(ScriptRun run, DeltaGenerator at, Args args) {
        return at.draw(
                run, Element.newBuilder().setEmpty(Empty.getDefaultInstance()).build());
    }
}
