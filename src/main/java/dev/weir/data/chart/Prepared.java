package dev.weir.data.chart;

import dev.weir.data.Column;
import dev.weir.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * The data in the long form that Vega-Lite wants: the index as a column if it is the x, only the columns that are
 * shown, and several y columns melted into a value and the name of where it comes from.
 *
 * @param columns by the names scripts use
 * @param x,y,color,size,sort the columns that play these parts, by name
 */
record Prepared(
        Map<String, Column> columns,
        Optional<String> x,
        Optional<String> y,
        Optional<String> color,
        Optional<String> size,
        Optional<String> sort) {

    static Prepared of(Table data, Wishes wishes) {
        Map<String, Column> all = new LinkedHashMap<>();
        data.columns().forEach(c -> all.put(c.name(), c));
        Optional<String> x = wishes.x();
        if (x.isEmpty() && !wishes.y().isEmpty()) {
            Column index = data.index().values();
            String name = index.name().isEmpty() ? Names.INDEX : index.name();
            all.put(name, index.named(name));
            x = Optional.of(name);
        }
        SequencedSet<String> used = new LinkedHashSet<>();
        x.ifPresent(used::add);
        wishes.color().ifPresent(used::add);
        wishes.size().ifPresent(used::add);
        wishes.sort().ifPresent(used::add);
        used.addAll(wishes.y());
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String name : used) {
            Column column = all.get(name);
            if (column != null) {
                boolean paints = wishes.color().filter(name::equals).isPresent();
                columns.put(name, paints ? painted(column) : column);
            }
        }
        if (wishes.y().size() > 1) {
            return melted(columns, x.orElseThrow(), wishes);
        }
        Optional<String> y = wishes.y().stream().findFirst();
        return new Prepared(columns, x, y, wishes.color(), wishes.size(), wishes.sort());
    }

    /** A column whose values are colours given as numbers, as CSS. */
    private static Column painted(Column column) {
        Object first = column.size() == 0 ? null : column.get(0).orElse(null);
        if (!(first instanceof List<?>) || !Colors.isColor(first)) {
            return column;
        }
        List<@Nullable Object> css = new ArrayList<>();
        for (int i = 0; i < column.size(); i++) {
            css.add(column.get(i).map(Colors::css).orElse(null));
        }
        return Column.of(column.name(), css);
    }

    private static Prepared melted(Map<String, Column> columns, String x, Wishes wishes) {
        SequencedSet<String> kept = new LinkedHashSet<>(List.of(x));
        wishes.size().ifPresent(kept::add);
        wishes.sort().ifPresent(kept::add);
        List<Column> values = wishes.y().stream()
                .filter(name -> !kept.contains(name))
                .map(columns::get)
                .toList();
        int rows = columns.values().iterator().next().size();
        int[] again = new int[rows * values.size()];
        Arrays.setAll(again, i -> i % rows);
        Map<String, Column> longer = new LinkedHashMap<>();
        for (String name : kept) {
            Column column = columns.get(name);
            if (column != null) {
                longer.put(name, column.take(again));
            }
        }
        List<String> names = new ArrayList<>(again.length);
        values.forEach(v -> names.addAll(Collections.nCopies(rows, v.name())));
        longer.put(Names.COLOR, Column.of(Names.COLOR, names));
        longer.put(Names.VALUE, Column.stacked(Names.VALUE, values));
        return new Prepared(
                longer,
                Optional.of(x),
                Optional.of(Names.VALUE),
                Optional.of(Names.COLOR),
                wishes.size(),
                wishes.sort());
    }

    /** The name that the specification uses for a column: its own, or an alias Vega-Lite does not take for a path. */
    String field(String name) {
        return Names.isPath(name) ? Names.alias(new ArrayList<>(columns.keySet()).indexOf(name)) : name;
    }

    Optional<Column> column(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** The data under the names that the specification uses. */
    Table table() {
        return Table.ofColumns(
                columns.values().stream().map(c -> c.named(field(c.name()))).toList());
    }
}
