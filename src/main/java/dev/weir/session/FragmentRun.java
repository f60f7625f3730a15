package dev.weir.session;

import dev.weir.command.Cursor;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.FragmentBook;
import dev.weir.command.Interrupt;
import dev.weir.command.LayoutBlocks;
import dev.weir.command.Root;
import dev.weir.wire.AutoRerun;
import dev.weir.wire.Delta;
import dev.weir.wire.ForwardMsg;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Fragments in one run: calling them, rerunning them, drawing from inside them. */
final class FragmentRun implements FragmentBook {

    private final Rerun run;
    private final Map<String, Fragment> known;
    private final Map<String, Cursor> open = new HashMap<>();
    private final Set<String> called = new HashSet<>();
    private @Nullable Fragment current;

    FragmentRun(Rerun run, Map<String, Fragment> known) {
        this.run = run;
        this.known = known;
    }

    @Override
    public @Nullable Object call(String name, double everySeconds, Supplier<@Nullable Object> body) {
        DeltaGenerator main = run.active(DeltaGenerator.root(Root.MAIN));
        String at = current == null ? "" : current.id;
        String page = run.session().pages().currentHash();
        String id = Digests.hex(String.join("|", name, run.placeOf(main).path().toString(), at, page));
        Fragment f = new Fragment(id, page, run.scriptHash(), body, run.with(), run.roots());
        called.add(id);
        Fragment before = known.put(id, f);
        if (before != null && isFragmentRun()) {
            f.outside().putAll(before.outside());
        }
        if (everySeconds > 0) {
            run.send(ForwardMsg.newBuilder()
                    .setAutoRerun(AutoRerun.newBuilder()
                            .setInterval((float) everySeconds)
                            .setFragmentId(id)));
        }
        return inside(f);
    }

    /** The whole script ran: fragments that it did not call are forgotten. */
    void forgetOthers() {
        known.keySet().retainAll(called);
    }

    /** Reruns one fragment; false if there is none of that id any more. */
    boolean rerun(String id) {
        Fragment f = known.get(id);
        if (f == null) {
            return false;
        }
        f.restore(run.roots());
        run.with(f.places());
        try {
            inside(f);
        } catch (Interrupt i) {
            if (i.kind() != Interrupt.Kind.FAILED) {
                throw i;
            }
        }
        return true;
    }

    private @Nullable Object inside(Fragment f) {
        Fragment outer = current;
        String script = run.scriptHash(f.scriptHash);
        current = f;
        run.session().state().inFragment(f.id);
        DeltaGenerator main = run.active(DeltaGenerator.root(Root.MAIN));
        f.standsAt(run.placeOf(main).path());
        DeltaGenerator container = main.block(run, LayoutBlocks.vertical());
        run.enter(container);
        try {
            return run.session().runner().call(run, f.body);
        } catch (ScriptRunner.ScriptError e) {
            run.session().showError(run, e);
            throw new Interrupt(Interrupt.Kind.FAILED);
        } finally {
            run.exit();
            run.scriptHash(script);
            current = outer;
            run.session().state().inFragment(outer == null ? "" : outer.id);
        }
    }

    /** The cursor for a place: outside the fragment's own container, that of its block there. */
    Cursor place(DeltaGenerator at, Cursor cursor) {
        Fragment f = current;
        if (f == null || cursor.isLocked() || at.root() == Root.EVENT || f.owns(cursor)) {
            return cursor;
        }
        return open.computeIfAbsent(f.id + cursor.parentPath(), k -> {
            Cursor block = f.outside().computeIfAbsent(cursor.parentPath(), p -> cursor.take());
            run.emitAt(
                    block.path(),
                    Delta.newBuilder().setAddBlock(LayoutBlocks.transparent()).build());
            return block.inside();
        });
    }

    @Override
    public String current() {
        return current == null ? "" : current.id;
    }

    @Override
    public boolean isFragmentRun() {
        return run.request().isFragmentRun();
    }
}
