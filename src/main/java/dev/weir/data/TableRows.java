package dev.weir.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of a table, which all who show it share. */
public record TableRows(Table table) implements RowSource {

    @Override
    public int rows() {
        return table.rows();
    }

    @Override
    public Table load(int offset, int limit, Optional<Order> order) {
        int from = Math.min(offset, rows());
        int to = from + Math.min(limit, rows() - from);
        int[] rows = order.flatMap(table::ordered)
                .map(all -> Arrays.copyOfRange(all, from, to))
                .orElseGet(() -> IntStream.range(from, to).toArray());
        return table.take(rows).withIndex(index(rows));
    }

    private Column index(int[] rows) {
        if (table.index() instanceof Index.Range(long start, int size)) {
            return Column.ofLongs(
                    "", Arrays.stream(rows).mapToLong(row -> start + row).toArray());
        }
        return table.index().values().take(rows);
    }
}
