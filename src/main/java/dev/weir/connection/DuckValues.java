package dev.weir.connection;

import java.sql.SQLException;
import java.sql.Struct;
import java.util.Map;
import org.duckdb.DuckDBStruct;

/** What only DuckDB's own classes tell of a value; loaded when there is such a value. */
final class DuckValues {

    private DuckValues() {}

    static Map<String, Object> fields(Struct struct) throws SQLException {
        return ((DuckDBStruct) struct).getMap();
    }
}
