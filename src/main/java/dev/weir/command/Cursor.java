package dev.weir.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A place in a tree. A running cursor moves on with each element; a locked one stays, so that what is drawn there replaces what was
 * there. Used by one run at a time.
 */
public final class Cursor {

    private final int[] parent;
    private final boolean locked;
    private int index;

    private Cursor(int[] parent, int index, boolean locked) {
        this.parent = parent;
        this.index = index;
        this.locked = locked;
    }

    /** The start of a root container. */
    public static Cursor root(Root root) {
        return new Cursor(new int[] {root.ordinal()}, 0, false);
    }

    /** The start of a block that stands at this cursor's place. */
    public Cursor inside() {
        int[] path = Arrays.copyOf(parent, parent.length + 1);
        path[parent.length] = index;
        return new Cursor(path, 0, false);
    }

    /** This place, which a running cursor leaves behind. */
    public Cursor take() {
        if (locked) {
            return this;
        }
        Cursor here = new Cursor(parent, index, true);
        index++;
        return here;
    }

    /** The delta path of this place. */
    public List<Integer> path() {
        List<Integer> out = new ArrayList<>(parent.length + 1);
        for (int p : parent) {
            out.add(p);
        }
        out.add(index);
        return out;
    }

    /** The path of the container this cursor runs in. */
    public List<Integer> parentPath() {
        List<Integer> out = new ArrayList<>(parent.length);
        for (int p : parent) {
            out.add(p);
        }
        return out;
    }

    public boolean isLocked() {
        return locked;
    }

    /** The same place, to move on by itself. */
    public Cursor copy() {
        return new Cursor(parent, index, locked);
    }
}
