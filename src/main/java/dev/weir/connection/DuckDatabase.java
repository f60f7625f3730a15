package dev.weir.connection;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * A database of DuckDB, in memory or in a file.
 *
 * <p>How it works: one connection keeps the database open as long as the app runs, and the connections of the pool are duplicates of it,
 * which is how DuckDB lets several threads into one database. A database in memory therefore belongs to the app that opened it and to no
 * other in the same JVM. The only class that needs DuckDB's jar.
 */
final class DuckDatabase extends DriverSource implements AutoCloseable {

    static final String SCHEME = "jdbc:duckdb:";

    private final DuckDBConnection base;

    private DuckDatabase(DuckDBDriver driver, String url, DuckDBConnection base) {
        super(driver, url, new Properties());
        this.base = base;
    }

    /**
     * Opens a database.
     *
     * @param folder of the script: where relative names of files begin
     * @param locked no statement reads or writes files elsewhere, nor fetches anything, and none can change that
     */
    static DuckDatabase open(String url, Path folder, boolean locked) throws SQLException {
        DuckDBDriver driver = new DuckDBDriver();
        String file = url.substring(SCHEME.length());
        String where = file.isEmpty() || file.startsWith(":") || file.startsWith("memory:")
                ? SCHEME
                : SCHEME + folder.resolve(file);
        if (!(driver.connect(where, new Properties()) instanceof DuckDBConnection base)) {
            throw new SQLException("DuckDB does not take the address " + url);
        }
        try (Statement set = base.createStatement()) {
            set.execute("set autoinstall_known_extensions = false"); // nothing is fetched unless a script says INSTALL
            set.execute("set global file_search_path = " + text(folder.toString()));
            if (locked) {
                set.execute("set global allowed_directories = [" + text(folder + "/") + "]");
                set.execute("set global enable_external_access = false");
                set.execute("set global lock_configuration = true");
            }
        } catch (SQLException e) {
            base.close();
            throw e;
        }
        return new DuckDatabase(driver, where, base);
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    @Override
    public Connection getConnection() throws SQLException {
        return base.duplicate();
    }

    @Override
    public void close() throws SQLException {
        base.close();
    }

    /** Makes a table of rows, seen by this connection alone or kept. */
    static void fill(Connection connection, String name, SqlInput rows, boolean kept) throws SQLException {
        List<String> names = rows.names();
        StringBuilder columns = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            columns.append(i == 0 ? "" : ", ")
                    .append(quoted(names.get(i)))
                    .append(' ')
                    .append(rows.types().get(i));
        }
        try (Statement make = connection.createStatement()) {
            make.execute("create or replace " + (kept ? "" : "temp ") + "table " + quoted(name) + " (" + columns + ")");
        }
        DuckDBConnection duck = connection.unwrap(DuckDBConnection.class);
        DuckAppender.append(duck, kept ? null : "temp", name, rows);
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
