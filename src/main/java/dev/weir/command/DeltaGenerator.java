package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Delta;
import dev.weir.wire.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place to draw: a root of the page, a block, or the spot of one element that later calls replace. Scripts hold these
 * ({@code col = st.columns(2)[0]}) and may keep them across runs; what is drawn goes to the run that is current then.
 */
public final class DeltaGenerator {

    private final Root root;
    private final @Nullable Cursor cursor;
    private final @Nullable DeltaGenerator parent;
    private final String blockType;
    private final String formId;
    private final @Nullable Boolean open;
    private @Nullable Block shown;

    private DeltaGenerator(
            Root root, @Nullable Cursor cursor, @Nullable DeltaGenerator parent, String blockType, String formId) {
        this(root, cursor, parent, blockType, formId, null);
    }

    private DeltaGenerator(
            Root root,
            @Nullable Cursor cursor,
            @Nullable DeltaGenerator parent,
            String blockType,
            String formId,
            @Nullable Boolean open) {
        this.root = root;
        this.cursor = cursor;
        this.parent = parent;
        this.blockType = blockType;
        this.formId = formId;
        this.open = open;
    }

    /** A root of the page; its cursor belongs to each run. */
    public static DeltaGenerator root(Root root) {
        return new DeltaGenerator(root, null, null, "", "");
    }

    /** Draws an element here and gives back its spot. */
    public DeltaGenerator draw(ScriptRun run, Element element) {
        Cursor here = run.place(this).take();
        run.emit(this, here, Delta.newBuilder().setNewElement(element).build());
        DeltaGenerator spot = new DeltaGenerator(root, here, parent, blockType, formId);
        run.drawn(this, spot, element);
        return spot;
    }

    /** Opens a block here and gives back its inside. */
    public DeltaGenerator block(ScriptRun run, Block block) {
        return block(
                run,
                block,
                block.getTypeCase().name().toLowerCase(java.util.Locale.ROOT),
                block.getForm().getFormId());
    }

    /** Opens a block of a kind that the wire does not tell: {@code type} is what nesting rules ask for. */
    public DeltaGenerator block(ScriptRun run, Block block, String type, String form) {
        Cursor here = run.place(this).take();
        run.emit(this, here, Delta.newBuilder().setAddBlock(block).build());
        DeltaGenerator inside = new DeltaGenerator(root, here.inside(), this, type, form);
        inside.shown = block;
        run.opened(this, inside, block);
        return inside;
    }

    /** The same block again with other settings, its children kept: {@code status.update()}, a dialog that opens. */
    public void replaceBlock(ScriptRun run, Block block) {
        shown = block;
        List<Integer> path = ownPath();
        run.emitAt(path, Delta.newBuilder().setAddBlock(block).build());
    }

    /** The block as it was last sent; null if this is no inside of a block. */
    public @Nullable Block shown() {
        return shown;
    }

    /** The path of the block whose inside this is. */
    public List<Integer> ownPath() {
        return cursor == null ? List.of(root.ordinal()) : cursor.parentPath();
    }

    /** The same place, which knows whether it is open: expanders, popovers and tabs with {@code on_change}. */
    DeltaGenerator thatIsOpen(boolean isOpen) {
        return new DeltaGenerator(root, cursor, parent, blockType, formId, isOpen);
    }

    /** Whether the browser shows the inside; null where the browser does not tell. */
    public @Nullable Boolean open() {
        return open;
    }

    /** This place as it is now, for a rerun that starts from here. */
    public DeltaGenerator snapshot() {
        return cursor == null ? this : new DeltaGenerator(root, cursor.copy(), parent, blockType, formId, open);
    }

    public Root root() {
        return root;
    }

    public boolean isRoot() {
        return cursor == null;
    }

    /** The place's own cursor; roots have none, theirs is the run's. */
    public @Nullable Cursor cursor() {
        return cursor;
    }

    public @Nullable DeltaGenerator parent() {
        return parent;
    }

    /** The wire's name of the block: {@code form}, {@code column}, {@code flex_container}; empty for a root. */
    public String blockType() {
        return blockType;
    }

    /** Whether this or a block around it is of the given type. */
    public boolean isInside(String type) {
        for (DeltaGenerator d = this; d != null; d = d.parent) {
            if (d.blockType.equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** The form this stands in, or empty. */
    public String formId() {
        for (DeltaGenerator d = this; d != null; d = d.parent) {
            if (!d.formId.isEmpty()) {
                return d.formId;
            }
        }
        return "";
    }
}
