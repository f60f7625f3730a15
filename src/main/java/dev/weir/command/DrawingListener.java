package dev.weir.command;

import dev.weir.data.RowSource;
import dev.weir.wire.Block;
import dev.weir.wire.Element;

/** Hears what a run draws: how cached functions learn what to draw again on a hit. */
public interface DrawingListener {

    /**
     * An element was drawn.
     *
     * @param called the place that the script named: the main root, unless it named another
     * @param at the place that was meant: the innermost {@code with} block for the main root
     * @param spot the element's own place, where later calls may replace it
     */
    void drawn(DeltaGenerator called, DeltaGenerator at, DeltaGenerator spot, Element element);

    /** A block was opened. */
    void opened(DeltaGenerator called, DeltaGenerator at, DeltaGenerator inside, Block block);

    /** A file was offered to the browser, as {@link dev.weir.media.Media#add} takes it. */
    void offered(byte[] data, String mimeType, String coordinates, String fileName);

    /** Rows were offered to the browser, as {@link ScriptRun#offerRows} takes them. */
    void offeredRows(String id, RowSource source);
}
