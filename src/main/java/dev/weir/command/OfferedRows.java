package dev.weir.command;

import dev.weir.data.RowSource;
import dev.weir.wire.Element;
import java.util.HashMap;
import java.util.Map;

/** Rows that a cached function offered to a browser, to offer them again to the next. */
final class OfferedRows {

    private final Map<String, RowSource> sources = new HashMap<>();

    void add(String id, RowSource source) {
        sources.put(id, source);
    }

    /** The element as it was drawn; a table that is shown in parts with its rows offered to this run. */
    Element offeredAgain(ScriptRun run, DeltaGenerator at, Element element) {
        RowSource source = sources.get(element.getDataframe().getLazyData().getSourceId());
        if (source == null) {
            return element;
        }
        Element.Builder again = element.toBuilder();
        again.getDataframeBuilder().getLazyDataBuilder().setSourceId(LazyRows.offer(run, at, source));
        return again.build();
    }
}
