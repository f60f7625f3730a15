package dev.weir.session;

import dev.weir.command.DeltaGenerator;
import dev.weir.command.DrawingListener;
import dev.weir.data.RowSource;
import dev.weir.media.Media;
import dev.weir.wire.Block;
import dev.weir.wire.Element;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told what a run draws, and where the script said to: caches, which draw it again without calling their function. */
final class Onlookers {

    private final List<DrawingListener> listeners = new ArrayList<>();
    private @Nullable DeltaGenerator lastCalled;
    private @Nullable DeltaGenerator lastActive;

    void add(DrawingListener listener) {
        listeners.add(listener);
    }

    void remove(DrawingListener listener) {
        listeners.remove(listener);
    }

    boolean isEmpty() {
        return listeners.isEmpty();
    }

    /** The script draws in {@code called}, and so in {@code active}. */
    void calls(DeltaGenerator called, DeltaGenerator active) {
        lastCalled = called;
        lastActive = active;
    }

    /** The place that the script named when it drew in {@code at}. */
    private DeltaGenerator called(DeltaGenerator at) {
        return lastCalled != null && at.equals(lastActive) ? lastCalled : at;
    }

    void drawn(DeltaGenerator at, DeltaGenerator spot, Element element) {
        for (DrawingListener l : listeners) {
            l.drawn(called(at), at, spot, element);
        }
    }

    void opened(DeltaGenerator at, DeltaGenerator inside, Block block) {
        for (DrawingListener l : listeners) {
            l.opened(called(at), at, inside, block);
        }
    }

    void offeredRows(String id, RowSource rows) {
        listeners.forEach(l -> l.offeredRows(id, rows));
    }

    /** Media of which they are told. */
    Media media(Media media) {
        return isEmpty()
                ? media
                : (data, type, coordinates, file) -> {
                    listeners.forEach(l -> l.offered(data, type, coordinates, file));
                    return media.add(data, type, coordinates, file);
                };
    }
}
