package dev.weir.command;

import dev.weir.data.Column;
import dev.weir.data.JsonText;
import dev.weir.data.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The state of a table's selection: rows by number, columns by name, cells by both. */
final class Selections {
    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String CELLS = "cells";

    private final Set<String> modes;
    private final Table data;

    Selections(Set<String> modes, Table data) {
        this.modes = modes;
        this.data = data;
    }

    /** Nothing; where a row must be selected, the first. */
    Map<String, @Nullable Object> none() {
        return selection(List.of(), List.of(), List.of());
    }

    private Map<String, @Nullable Object> selection(Collection<?> rows, Collection<?> columns, Collection<?> cells) {
        boolean first = rows.isEmpty() && modes.contains("single-row-required") && data.rows() > 0;
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put(ROWS, first ? List.of(0L) : List.copyOf(rows));
        parts.put(COLUMNS, List.copyOf(columns));
        parts.put(CELLS, List.copyOf(cells));
        return parts;
    }

    /** What the browser says. */
    Map<String, @Nullable Object> read(String json) {
        Map<?, ?> parts = JsonText.read(json).map(Selections::parts).orElse(Map.of());
        List<Object> cells = new ArrayList<>();
        for (Object cell : list(parts.get(CELLS))) {
            cells.add(cell instanceof List<?> pair ? Tuple.copyOf(whole(pair)) : cell);
        }
        return selection(whole(list(parts.get(ROWS))), list(parts.get(COLUMNS)), cells);
    }

    private static Map<?, ?> parts(Object state) {
        return state instanceof Map<?, ?> map && map.get("selection") instanceof Map<?, ?> parts ? parts : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static List<Object> whole(List<?> values) {
        return new ArrayList<>(values.stream()
                .map(v -> v instanceof Integer n ? (Object) n.longValue() : v)
                .toList());
    }

    /**
     * A selection that the script gives: what the modes do not allow or the table does not have is left out, of single
     * modes all but the first.
     */
    Map<String, @Nullable Object> checked(@Nullable Object given) {
        if (!(given instanceof Map<?, ?> map) || !(map.get("selection") instanceof Map<?, ?> parts)) {
            throw StreamlitException.api(
                    "Selection state must be a dictionary with a 'selection' key containing 'rows',"
                            + " 'columns', and 'cells' arrays.");
        }
        Set<Object> rows = new LinkedHashSet<>();
        for (Object row : list(parts.get(ROWS))) {
            if (row instanceof Long n && n >= 0 && n < data.rows()) {
                rows.add(n);
            }
        }
        Set<Object> columns = new LinkedHashSet<>();
        for (Object column : list(parts.get(COLUMNS))) {
            if (column instanceof String name && data.column(name).isPresent()) {
                columns.add(name);
            }
        }
        Set<Object> cells = new LinkedHashSet<>();
        for (Object cell : list(parts.get(CELLS))) {
            if (cell instanceof List<?> pair && isCell(pair)) {
                cells.add(Tuple.copyOf(pair));
            }
        }
        return selection(limited(rows, "row"), limited(columns, "column"), limited(cells, "cell"));
    }

    private boolean isCell(List<?> pair) {
        return pair.size() == 2
                && pair.get(0) instanceof Long row
                && row >= 0
                && row < data.rows()
                && data.columns().stream().map(Column::name).anyMatch(name -> name.equals(pair.get(1)));
    }

    /** Cells can be given ahead for {@code single-cell} only (1.62). */
    private List<Object> limited(Set<Object> found, String kind) {
        boolean several = !kind.equals("cell") && modes.contains("multi-" + kind);
        boolean one = modes.stream().anyMatch(m -> m.startsWith("single-" + kind));
        return found.stream().limit(several ? Long.MAX_VALUE : one ? 1 : 0).toList();
    }

    static String json(Map<String, @Nullable Object> selection) {
        return JsonText.of(Map.of("selection", selection));
    }

    /** The form that scripts see. */
    static Attributes state(Map<String, @Nullable Object> selection) {
        return Attributes.of(Map.of("selection", Attributes.of(selection)));
    }
}
