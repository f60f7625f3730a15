package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.GapConfig;
import dev.weir.wire.GapSize;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.WidthConfig;

/** Blocks that several commands open. */
public final class LayoutBlocks {

    private LayoutBlocks() {}

    /** A plain vertical container, as {@code st.container()} opens it. */
    public static Block vertical() {
        return Block.newBuilder()
                .setFlexContainer(Block.FlexContainer.newBuilder()
                        .setGapConfig(GapConfig.newBuilder().setGapSize(GapSize.SMALL))
                        .setDirection(Block.FlexContainer.Direction.VERTICAL)
                        .setJustify(Block.FlexContainer.Justify.JUSTIFY_START)
                        .setAlign(Block.FlexContainer.Align.ALIGN_START))
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                .setHeightConfig(HeightConfig.newBuilder().setUseContent(true))
                .build();
    }

    /** What a fragment draws in outside its own container. */
    public static Block transparent() {
        return Block.newBuilder()
                .setTransparent(Block.Transparent.getDefaultInstance())
                .setAllowEmpty(true)
                .build();
    }
}
