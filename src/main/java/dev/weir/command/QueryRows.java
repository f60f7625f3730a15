package dev.weir.command;

import dev.weir.connection.SqlPages;
import dev.weir.data.Column;
import dev.weir.data.RowSource;
import dev.weir.data.Table;
import java.util.Optional;
import java.util.stream.LongStream;

/**
 * A query whose rows stay in the database: {@code st.dataframe} asks for those that are looked at. Two queries of the same text are not
 * equal, since the database may have changed in between.
 */
public final class QueryRows implements RowSource {

    private final SqlPages pages;
    private final int rows;

    /** @throws StreamlitException if the database refuses the query */
    public QueryRows(SqlPages pages) {
        this.pages = pages;
        this.rows = Math.toIntExact(Math.min(Databases.guarded(pages::count), Integer.MAX_VALUE));
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public Table load(int offset, int limit, Optional<Order> order) {
        Table part = Table.of(Databases.guarded(() -> pages.read(
                offset,
                limit,
                order.map(Order::column).orElse(""),
                order.map(Order::descending).orElse(false))));
        long[] numbers = LongStream.range(offset, (long) offset + part.rows()).toArray();
        return part.withIndex(Column.ofLongs("", numbers));
    }

    /** All rows, or the first ones. */
    public Table read(int limit) {
        Table part = load(0, limit, Optional.empty());
        return Table.ofColumns(part.columns());
    }
}
