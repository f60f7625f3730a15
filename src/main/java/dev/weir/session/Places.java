package dev.weir.session;

import dev.weir.command.Cursor;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.Root;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where a script draws: how far each part of the page is, and the {@code with} blocks it is in. */
final class Places {

    private final Map<Root, Cursor> roots = new EnumMap<>(Root.class);

    /** Innermost first. */
    private final Deque<DeltaGenerator> with = new ArrayDeque<>();

    void enter(DeltaGenerator place) {
        with.push(place);
    }

    void exit() {
        with.pop();
    }

    @Nullable
    DeltaGenerator innermost() {
        return with.peek();
    }

    /** Of a place itself, whatever is being run. */
    Cursor cursor(DeltaGenerator at) {
        Cursor own = at.cursor();
        return own == null ? roots.computeIfAbsent(at.root(), Cursor::root) : own;
    }

    /** As it is now, whatever is drawn later. */
    Places copy() {
        Places copy = new Places();
        copy.become(this);
        return copy;
    }

    /** As others are now. */
    void become(Places others) {
        roots.clear();
        others.roots.forEach((root, cursor) -> roots.put(root, cursor.copy()));
        with.clear();
        others.with.forEach(place -> with.add(place.snapshot()));
    }
}
