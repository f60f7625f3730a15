package dev.weir.command;

import dev.weir.data.RowSource;
import dev.weir.wire.Block;
import dev.weir.wire.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a cached function drew, to draw it again where the function is called next.
 *
 * <p>Places are numbered: those that the function made itself, and the roots. What was drawn in any other place cannot be drawn again,
 * since that place may not exist then; Streamlit 1.62 refuses it on the hit, and so does this.
 */
final class Recording implements DrawingListener {

    private static final int FOREIGN = -1 - Root.values().length;

    /** One thing that was drawn. */
    private sealed interface Step {}

    private record Drawn(int at, int spot, Element element) implements Step {}

    private record Opened(int at, int inside, Block block, String type) implements Step {}

    private record Offered(byte[] data, String mimeType, String coordinates, String fileName) implements Step {}

    private final List<Step> steps = new ArrayList<>();
    private final OfferedRows rows = new OfferedRows();
    private final Map<Cursor, Integer> numbers = new IdentityHashMap<>();

    @Override
    public void drawn(DeltaGenerator called, DeltaGenerator at, DeltaGenerator spot, Element element) {
        steps.add(new Drawn(number(called, at), learn(spot), element));
    }

    @Override
    public void opened(DeltaGenerator called, DeltaGenerator at, DeltaGenerator inside, Block block) {
        steps.add(new Opened(number(called, at), learn(inside), block, inside.blockType()));
    }

    @Override
    public void offered(byte[] data, String mimeType, String coordinates, String fileName) {
        steps.add(new Offered(data, mimeType, coordinates, fileName));
    }

    @Override
    public void offeredRows(String id, RowSource source) {
        rows.add(id, source);
    }

    private int learn(DeltaGenerator place) {
        int number = numbers.size();
        Integer known = numbers.putIfAbsent(place.cursor(), number);
        return known == null ? number : known;
    }

    private int number(DeltaGenerator called, DeltaGenerator at) {
        Integer own = numbers.get(at.cursor());
        if (own == null) {
            own = numbers.get(called.cursor());
        }
        if (own != null) {
            return own;
        }
        return called.isRoot() ? -1 - called.root().ordinal() : FOREIGN;
    }

    /** The function ended: what tells places apart is not needed any more. */
    void end() {
        numbers.clear();
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    /**
     * Draws everything again.
     *
     * @param function what an error names
     */
    void replay(ScriptRun run, String function) {
        Map<Integer, DeltaGenerator> places = new HashMap<>();
        for (Step step : steps) {
            switch (step) {
                case Drawn d -> {
                    DeltaGenerator at = place(run, places, d.at(), function);
                    DeltaGenerator spot = at.draw(run, rows.offeredAgain(run, at, d.element()));
                    places.put(d.spot(), spot);
                }
                case Opened o -> {
                    DeltaGenerator at = place(run, places, o.at(), function);
                    places.put(
                            o.inside(),
                            at.block(
                                    run,
                                    o.block(),
                                    o.type(),
                                    o.block().getForm().getFormId()));
                }
                case Offered f -> run.media().add(f.data(), f.mimeType(), f.coordinates(), f.fileName());
            }
        }
    }

    private static DeltaGenerator place(
            ScriptRun run, Map<Integer, DeltaGenerator> places, int number, String function) {
        if (number < 0 && number != FOREIGN) {
            return run.active(DeltaGenerator.root(Root.values()[-1 - number]));
        }
        @Nullable DeltaGenerator place = places.get(number);
        if (place == null) {
            throw StreamlitException.type(
                    "CacheReplayClosureError",
                    "The cached function `" + function
                            + "()` draws in a container that was made outside of it. What it draws cannot be drawn again"
                            + " when its result comes from the cache, because that container may be gone by then.\n\nMake"
                            + " the container inside `" + function + "()`, or draw outside of it.");
        }
        return place;
    }
}
