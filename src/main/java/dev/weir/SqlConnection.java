package dev.weir;

import dev.weir.command.Databases;
import dev.weir.command.QueryRows;
import dev.weir.connection.SqlSession;
import dev.weir.connection.SqlSource;
import dev.weir.data.Column;
import dev.weir.data.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A database. {@code params} are a map for {@code :name} in the text, or the values for {@code ?} in their order. A refusal of the database
 * is a {@link dev.weir.command.StreamlitException} with its message.
 */
public final class SqlConnection {

    private final SqlSource source;

    SqlConnection(SqlSource source) {
        this.source = source;
    }

    /** What a query finds, as a table that any command takes which takes data. */
    public Table query(String sql, @Nullable Object... params) {
        return Databases.query(source, sql, params(params));
    }

    /** The same as a map by column for each row. */
    public List<Map<String, @Nullable Object>> rows(String sql, @Nullable Object... params) {
        Table table = query(sql, params);
        List<Map<String, @Nullable Object>> out = new ArrayList<>(table.rows());
        for (int i = 0; i < table.rows(); i++) {
            Map<String, @Nullable Object> row = new LinkedHashMap<>();
            for (Column column : table.columns()) {
                row.put(column.name(), column.get(i).orElse(null));
            }
            out.add(row);
        }
        return out;
    }

    /** What a query of DuckDB's finds that also knows these tables by their names; nobody else sees them. */
    public Table query(Map<String, ?> tables, String sql, @Nullable Object... params) {
        Map<String, Table> known = new LinkedHashMap<>();
        tables.forEach((name, data) -> known.put(name, Table.of(data)));
        return Databases.query(source, sql, params(params), known);
    }

    /** Makes data a table of DuckDB's under a name, for all sessions of the app; a table of that name is replaced. */
    public void register(String name, Object data) {
        Databases.register(source, name, Table.of(data));
    }

    /**
     * A query whose rows stay in the database: {@code st.dataframe} reads those that are looked at, in the order that the person clicks.
     * Without an {@code order by} of its own its order is the database's.
     */
    public QueryRows lazy(String sql, @Nullable Object... params) {
        return Databases.lazy(source, sql, params(params));
    }

    /** Changes something, and keeps it. */
    public void execute(String sql, @Nullable Object... params) {
        Databases.guarded(() -> source.query(sql, params(params)));
    }

    /** Begins a transaction: what is not committed before it is closed is undone. */
    public SqlSession session() {
        return Databases.guarded(source::session);
    }

    private static @Nullable Object params(@Nullable Object[] params) {
        return params.length == 1 && params[0] instanceof Map ? params[0] : Arrays.asList(params);
    }
}
