package dev.weir.data;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A table as people left it: cells changed, then rows deleted, then rows added, as {@code st.data_editor} does it (1.62). Rows are
 * told by their position in the table as it was drawn. What does not fit it any more, since the script now draws another one, is
 * left out.
 */
public final class EditedTable {
    private final Table original;
    private final List<String> names = new ArrayList<>();
    private final List<List<@Nullable Object>> columns = new ArrayList<>();
    private final List<@Nullable Object> index;

    private EditedTable(Table original) {
        this.original = original;
        this.index = values(original.index().values());
        for (Column column : original.columns()) {
            names.add(column.name());
            columns.add(values(column));
        }
    }

    private static List<@Nullable Object> values(Column column) {
        List<@Nullable Object> out = new ArrayList<>(column.size());
        for (int row = 0; row < column.size(); row++) {
            out.add(column.get(row).orElse(null));
        }
        return out;
    }

    /**
     * Applies the state of an editor.
     *
     * @param state {@code edited_rows} (columns and values by row), {@code added_rows} (a list of such) and {@code deleted_rows}
     */
    public static EditedTable of(Table table, Map<?, ?> state) {
        EditedTable edited = new EditedTable(table);
        if (state.get("edited_rows") instanceof Map<?, ?> rows) {
            rows.forEach((row, cells) -> position(row).ifPresent(at -> edited.change(at, cells)));
        }
        if (state.get("deleted_rows") instanceof List<?> rows) {
            edited.delete(rows);
        }
        if (state.get("added_rows") instanceof List<?> rows) {
            rows.forEach(edited::add);
        }
        return edited;
    }

    private static Optional<Integer> position(@Nullable Object row) {
        try {
            return Optional.of(Integer.valueOf(String.valueOf(row)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void change(int row, @Nullable Object cells) {
        if (row < 0 || row >= index.size() || !(cells instanceof Map<?, ?> values)) {
            return;
        }
        values.forEach((name, value) -> {
            if (ColumnConfiguration.INDEX.equals(name) && !original.index().isRange()) {
                index.set(row, indexValue(value));
            }
            int column = names.indexOf(name);
            if (column >= 0) {
                columns.get(column).set(row, cell(column, value));
            }
        });
    }

    private @Nullable Object cell(int column, @Nullable Object value) {
        return CellValues.of(original.columns().get(column).type(), value);
    }

    private @Nullable Object indexValue(@Nullable Object value) {
        return CellValues.of(original.index().values().type(), value);
    }

    private void delete(List<?> rows) {
        TreeSet<Integer> positions = new TreeSet<>();
        rows.forEach(
                row -> position(row).filter(at -> at >= 0 && at < index.size()).ifPresent(positions::add));
        positions.descendingSet().forEach(at -> {
            columns.forEach(column -> column.remove(at.intValue()));
            index.remove(at.intValue());
        });
    }

    /** A row is added under the index value given for it; a numbered table finds one, others need a new one. */
    private void add(@Nullable Object cells) {
        if (!(cells instanceof Map<?, ?> values)) {
            return;
        }
        Object label = indexValue(values.get(ColumnConfiguration.INDEX));
        if (original.index().isRange() || (label == null && index.stream().allMatch(Long.class::isInstance))) {
            label = index.stream()
                            .mapToLong(i -> (Long) Objects.requireNonNull(i))
                            .max()
                            .orElse(-1)
                    + 1;
        }
        if (label == null || index.contains(label)) {
            return;
        }
        index.add(label);
        for (int column = 0; column < columns.size(); column++) {
            columns.get(column).add(cell(column, values.get(names.get(column))));
        }
    }

    /** The columns' names, in order. */
    public List<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** The values of a column; null for missing ones. */
    public List<@Nullable Object> column(int position) {
        return Collections.unmodifiableList(columns.get(position));
    }

    /** The values that name the rows. */
    public List<@Nullable Object> index() {
        return Collections.unmodifiableList(index);
    }

    /** The rows as a table again, their types found anew. */
    public Table table() {
        List<Column> typed = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            typed.add(Column.of(names.get(i), columns.get(i)));
        }
        Table table = Table.ofColumns(typed, original.shape());
        return original.index().isRange()
                ? table
                : table.withIndex(Column.of(original.index().values().name(), index));
    }
}
