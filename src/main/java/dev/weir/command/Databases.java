package dev.weir.command;

import dev.weir.connection.SqlException;
import dev.weir.connection.SqlInput;
import dev.weir.connection.SqlSession;
import dev.weir.connection.SqlSource;
import dev.weir.data.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** {@code st.connection(NAME, type="sql")} for the languages: what databases find are tables, what they refuse are errors of the script. */
public final class Databases {

    private static final String SECTION = "connections";

    private Databases() {}

    /** The database of a name: settings of the secrets' section {@code connections.NAME}, and over them those given here. */
    public static SqlSource open(ScriptRun run, String name, Map<?, ?> given) {
        Map<String, Object> settings = new java.util.LinkedHashMap<>(section(run, name));
        given.forEach((k, v) -> settings.put(String.valueOf(k), v));
        if ("duckdb".equals(settings.remove("type"))) {
            settings.putIfAbsent("dialect", "duckdb");
        }
        return guarded(() -> run.settings().databases().open(name, settings));
    }

    private static Map<String, Object> section(ScriptRun run, String name) {
        Object found = run.settings().secrets().arePresent()
                ? run.settings().secrets().find(SECTION, name).orElse(null)
                : null;
        Map<String, Object> out = new java.util.LinkedHashMap<>();
        if (found instanceof Map<?, ?> section) {
            section.forEach((k, v) -> out.put(String.valueOf(k), v));
        }
        return out;
    }

    /** What a query finds. */
    public static Table query(SqlSource source, String sql, @Nullable Object params) {
        return Table.of(guarded(() -> source.query(sql, params)));
    }

    /** What a query of DuckDB's finds that also knows tables of the script by their names. */
    public static Table query(SqlSource source, String sql, @Nullable Object params, Map<String, Table> tables) {
        Map<String, SqlInput> inputs = new java.util.LinkedHashMap<>();
        tables.forEach((name, table) -> inputs.put(name, new TableInput(table)));
        return Table.of(guarded(() -> source.query(sql, params, inputs)));
    }

    /** Makes a table of the script one of DuckDB's, for all who use the connection. */
    public static void register(SqlSource source, String name, Table table) {
        guarded(() -> {
            source.register(name, new TableInput(table));
            return name;
        });
    }

    /** A query whose rows are read as they are looked at. */
    public static QueryRows lazy(SqlSource source, String sql, @Nullable Object params) {
        return new QueryRows(source.pages(sql, params));
    }

    /** The table of anything that {@code st.dataframe} takes; a lazy query is read. */
    public static Table tableOf(Language language, @Nullable Object value) {
        return language.rows(value) instanceof QueryRows query
                ? query.read(Integer.MAX_VALUE)
                : TableData.of(language, value);
    }

    /** What a statement of a transaction finds; nothing for one that only changes. */
    public static Table execute(SqlSession session, String sql, @Nullable Object params) {
        return Table.of(guarded(() -> session.execute(sql, params)));
    }

    /** Does something with a database; its refusal is an error of the script. */
    public static <T extends @Nullable Object> T guarded(Supplier<T> body) {
        try {
            return body.get();
        } catch (SqlException e) {
            throw StreamlitException.api(String.valueOf(e.getMessage()));
        }
    }

    /** The values of a column; null where one is missing. */
    public static List<@Nullable Object> values(Table table, String name) {
        List<@Nullable Object> out = new ArrayList<>(table.rows());
        table.column(name).ifPresent(column -> {
            for (int i = 0; i < column.size(); i++) {
                out.add(column.get(i).orElse(null));
            }
        });
        return out;
    }
}
