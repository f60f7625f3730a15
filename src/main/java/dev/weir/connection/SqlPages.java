package dev.weir.connection;

import org.jspecify.annotations.Nullable;

/** A query whose rows stay in the database until a part of them is asked for. For databases that know {@code limit} and {@code offset}. */
public final class SqlPages {

    private final SqlSource source;
    private final String sql;
    private final @Nullable Object params;

    SqlPages(SqlSource source, String sql, @Nullable Object params) {
        this.source = source;
        this.sql = sql.strip().replaceAll(";+$", "");
        this.params = params;
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** How many rows the query finds now. */
    public long count() {
        SqlRows found = source.query("select count(*) from (" + sql + "\n) weir_rows", params);
        return found.columns().getFirst() instanceof long[] numbers ? numbers[0] : 0;
    }

    /**
     * Some of the rows.
     *
     * @param column to order by, by name; empty for the query's own order
     * @throws SqlException if the database refuses the query
     */
    public SqlRows read(int offset, int limit, String column, boolean descending) {
        String order =
                column.isEmpty() ? "" : " order by " + quoted(column) + (descending ? " desc" : "") + " nulls last";
        return source.query(
                "select * from (" + sql + "\n) weir_rows" + order + " limit " + limit + " offset " + offset, params);
    }
}
