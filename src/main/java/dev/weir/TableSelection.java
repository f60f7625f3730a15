package dev.weir;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is selected in a table.
 *
 * @param rows positions in the data, from 0
 * @param columns names
 * @param cells single cells
 */
public record TableSelection(List<Integer> rows, List<String> columns, List<Cell> cells) {

    /** A cell by the position of its row, from 0, and the name of its column. */
    public record Cell(int row, String column) {}

    static TableSelection of(@Nullable Object state) {
        Map<?, ?> selection = state instanceof Map<?, ?> m && m.get("selection") instanceof Map<?, ?> s ? s : Map.of();
        return new TableSelection(
                list(selection.get("rows")).stream().map(TableSelection::row).toList(),
                list(selection.get("columns")).stream().map(String::valueOf).toList(),
                list(selection.get("cells")).stream().map(TableSelection::cell).toList());
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> l ? l : List.of();
    }

    private static int row(Object value) {
        return ((Number) value).intValue();
    }

    private static Cell cell(Object value) {
        List<?> pair = list(value);
        return new Cell(row(pair.get(0)), String.valueOf(pair.get(1)));
    }
}
