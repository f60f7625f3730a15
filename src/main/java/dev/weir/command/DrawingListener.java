package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Element;

/** Hears what a run draws: how cached functions learn what to draw again on a hit. */
public interface DrawingListener {

    void drawn(DeltaGenerator at, DeltaGenerator spot, Element element);

    void opened(DeltaGenerator at, DeltaGenerator inside, Block block);
}
