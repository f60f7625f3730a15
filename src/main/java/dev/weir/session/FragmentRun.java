package dev.weir.session;

import dev.weir.command.Cursor;
import dev.weir.command.DeltaGenerator;
import dev.weir.command.FragmentBook;
import dev.weir.command.Interrupt;
import dev.weir.command.LayoutBlocks;
import dev.weir.command.Root;
import dev.weir.command.StreamlitException;
import dev.weir.wire.AutoRerun;
import dev.weir.wire.Delta;
import dev.weir.wire.ForwardMsg;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fragments in one run: calling them, rerunning them, drawing from inside them. What a fragment draws outside of itself goes to a block of
 * its own there. The fragment that a run is about, be it a rerun of it or beside its script, can take no new places outside of itself:
 * nobody knows what will stand there.
 */
final class FragmentRun implements FragmentBook {

    private static final Logger LOG = LoggerFactory.getLogger(FragmentRun.class);

    private final Rerun run;
    private final Map<String, Fragment> known;
    private final Map<String, Cursor> open = new HashMap<>();
    private final Set<String> called;
    private @Nullable Fragment about;
    private @Nullable Fragment current;

    FragmentRun(Rerun run, Map<String, Fragment> known) {
        this(run, known, ConcurrentHashMap.newKeySet());
    }

    private FragmentRun(Rerun run, Map<String, Fragment> known, Set<String> called) {
        this.run = run;
        this.known = known;
        this.called = called;
    }

    /** Those of a thread beside the run, which draws one of them. */
    FragmentRun beside(Rerun thread, Fragment fragment) {
        FragmentRun out = new FragmentRun(thread, known, called);
        out.about = fragment;
        out.current = fragment;
        return out;
    }

    @Override
    public @Nullable Object call(String name, double everySeconds, boolean parallel, Supplier<@Nullable Object> body) {
        DeltaGenerator main = run.active(DeltaGenerator.root(Root.MAIN));
        String at = current == null ? "" : current.id;
        String page = run.session().pages().currentHash();
        String id = Digests.hex(
                String.join("|", name, run.places().cursor(main).path().toString(), at, page));
        Fragment f = new Fragment(id, page, run.scriptHash(), body, run.places());
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
        if (parallel && mayRunBeside()) {
            beside(f);
            return null;
        }
        return inside(f);
    }

    /** A rerun of fragments goes on in order, and what a cached function draws is drawn while it is called. */
    private boolean mayRunBeside() {
        return !isFragmentRun()
                && !run.isListening()
                && !run.inCallback()
                && run.session().runner().runsBeside();
    }

    /** The fragment's container is opened here, in its order; what stands in it comes when it is ready. */
    private void beside(Fragment f) {
        DeltaGenerator container = open(f);
        Rerun thread = run.beside(f);
        run.beside().add(() -> {
            try {
                draw(thread, f, container);
            } catch (Interrupt i) {
                if (i.kind() == Interrupt.Kind.STOP) {
                    run.beside().end();
                }
            } catch (RuntimeException | Error e) {
                LOG.error(
                        "A fragment of session {} failed outside its script",
                        run.session().id(),
                        e);
            }
        });
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
        run.places().become(f.places);
        about = f;
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
        run.inFragment(f.id);
        try {
            return draw(run, f, open(f));
        } finally {
            run.scriptHash(script);
            current = outer;
            run.inFragment(outer == null ? "" : outer.id);
        }
    }

    private DeltaGenerator open(Fragment f) {
        DeltaGenerator main = run.active(DeltaGenerator.root(Root.MAIN));
        f.standsAt(run.places().cursor(main).path());
        return main.block(run, LayoutBlocks.vertical());
    }

    private static @Nullable Object draw(Rerun run, Fragment f, DeltaGenerator container) {
        run.enter(container);
        try {
            return run.session().runner().call(run, f.body);
        } catch (ScriptRunner.ScriptError e) {
            run.session().failures().show(run, e);
            throw new Interrupt(Interrupt.Kind.FAILED);
        } finally {
            run.exit();
        }
    }

    /** The cursor for a place: outside the fragment's own container, that of its block there. */
    Cursor place(DeltaGenerator at, Cursor cursor) {
        Fragment f = current;
        if (f == null || f.owns(cursor)) {
            return cursor;
        }
        if (at.root() == Root.EVENT) {
            if (run.isBeside()) {
                throw outsideRefused();
            }
            return cursor;
        }
        Fragment.Outside place = Fragment.Outside.of(cursor);
        return open.computeIfAbsent(f.id + place, k -> {
            Cursor block = block(f, place, cursor);
            run.emitAt(
                    block.path(),
                    Delta.newBuilder().setAddBlock(LayoutBlocks.transparent()).build());
            // A spot holds one element at a time, and so does the block in it.
            return place.isSpot() ? block.inside().take() : block.inside();
        });
    }

    /** Where a fragment's block stands in a place outside of it: in the place's order, or where it stood when all of it was drawn. */
    private Cursor block(Fragment f, Fragment.Outside place, Cursor cursor) {
        if (about == null || about.owns(cursor)) {
            Cursor block = cursor.take();
            f.outside().put(place, block);
            return block;
        }
        Cursor before = f.outside().get(place);
        if (before == null) {
            throw outsideRefused();
        }
        return before;
    }

    private StreamlitException outsideRefused() {
        return StreamlitException.api(run.isBeside() ? Messages.besideOutside() : Messages.lateOutside());
    }

    @Override
    public void refuseBeside(String command) {
        if (run.isBeside()) {
            throw StreamlitException.api(Messages.refusedBeside(command));
        }
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
