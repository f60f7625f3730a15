package dev.weir.command;

import java.util.AbstractList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows as dictionaries, kept as columns, which a language may take over whole instead of a value at a time. */
public final class Records extends AbstractList<Map<String, @Nullable Object>> {

    private final List<String> names;
    private final List<List<@Nullable Object>> columns;
    private final int rows;

    /** @param columns the values of each name, {@code rows} of them */
    Records(List<String> names, List<List<@Nullable Object>> columns, int rows) {
        this.names = names;
        this.columns = columns;
        this.rows = rows;
    }

    /** The keys of each row, in order. */
    public List<String> names() {
        return names;
    }

    /** The values of each key, in the order of the rows. */
    public List<List<@Nullable Object>> columns() {
        return columns;
    }

    @Override
    public Map<String, @Nullable Object> get(int row) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int column = 0; column < columns.size(); column++) {
            out.put(names.get(column), columns.get(column).get(row));
        }
        return out;
    }

    @Override
    public int size() {
        return rows;
    }
}
