package dev.weir.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One database of an app. A DataSource of the server is used as it is, its pool included; an address gets a pool of its own, whose
 * connections are opened when they are needed.
 */
public final class SqlSource implements AutoCloseable {

    /** Queries of one app that run at once; the others wait. Databases serve few connections well and many badly. */
    private static final int MAX_CONNECTIONS = 10;

    /** A connection that nobody used for so long is closed. */
    private static final Duration IDLE = Duration.ofMinutes(5);

    /** How long a script waits for a connection, or for a server that does not answer. */
    private static final Duration WAIT = Duration.ofSeconds(20);

    /** More rows of one query would not fit into a server's memory beside everything else. */
    static final int MAX_ROWS = 5_000_000;

    /** Rows that drivers fetch in one go. */
    private static final int FETCH = 1000;

    /** Servers differ in where they put names. */
    private static final List<String> PREFIXES = List.of("java:comp/env/", "", "java:");

    /** No address of another machine, such as {@code ldap://...}, which has a colon. */
    private static final Pattern LOCAL = Pattern.compile("(java:)?[^:]+");

    private static final Logger LOG = LoggerFactory.getLogger(SqlSource.class);

    private final String name;
    private final SqlSettings settings;
    private final DataSource data;

    private SqlSource(String name, SqlSettings settings, DataSource data) {
        this.name = name;
        this.settings = settings;
        this.data = data;
    }

    static SqlSource open(String name, SqlSettings settings, Path folder) {
        return new SqlSource(
                name, settings, settings.jndi().isEmpty() ? pool(name, settings, folder) : find(name, settings));
    }

    private static DataSource find(String name, SqlSettings settings) {
        for (String prefix : PREFIXES) {
            DataSource data = lookUp(prefix + settings.jndi());
            if (data != null) {
                return data;
            }
        }
        throw new SqlException(
                "Missing SQL DB connection configuration. Did you forget to set this in `secrets.toml` or as"
                        + " kwargs to `st.connection`? The connection '" + name + "' needs a `url` in `[connections."
                        + name
                        + "]`, or a DataSource of the server under the name " + settings.jndi() + ".");
    }

    /** Names come from the app's author, and only those of the server itself are asked for: none that lead to other machines. */
    @SuppressWarnings("BanJNDI")
    private static @Nullable DataSource lookUp(String name) {
        if (!LOCAL.matcher(name).matches()) {
            return null;
        }
        try {
            InitialContext names = new InitialContext();
            try {
                return names.lookup(name) instanceof DataSource data ? data : null;
            } finally {
                names.close();
            }
        } catch (NamingException notThere) {
            return null;
        }
    }

    private static DataSource pool(String name, SqlSettings settings, Path folder) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("weir-" + name);
        config.setMaximumPoolSize(MAX_CONNECTIONS);
        config.setMinimumIdle(1);
        config.setIdleTimeout(IDLE.toMillis());
        config.setConnectionTimeout(WAIT.toMillis());
        try {
            config.setDataSource(driver(settings, folder));
            return new HikariDataSource(config);
        } catch (RuntimeException | SQLException e) {
            throw new SqlException("The connection '" + name + "' cannot reach " + settings.shown() + ": " + reason(e)
                    + ". Is the address right?");
        } catch (NoClassDefFoundError e) {
            throw new SqlException("The connection '" + name + "' needs DuckDB, which is not on the class path. Put the"
                    + " jar org.duckdb:duckdb_jdbc into WEB-INF/lib of the WAR, or name it in the environment variable"
                    + " WEIR_CLASSPATH of the command line.");
        }
    }

    private static DataSource driver(SqlSettings settings, Path folder) throws SQLException {
        if (settings.url().startsWith(DuckDatabase.SCHEME)) {
            return DuckDatabase.open(settings.url(), folder, settings.locked());
        }
        DataSource found = DriverSource.of(settings.url(), settings.user(), settings.password());
        if (found == null) {
            throw new SQLException("no driver on the class path takes this address; put its jar into WEB-INF/lib of the"
                    + " WAR or the server's library folder");
        }
        return found;
    }

    private static @Nullable String reason(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    /**
     * Runs a query on a connection of its own.
     *
     * @param params a map for {@code :name}, a collection for {@code ?}, or null
     * @throws SqlException if the database refuses it
     */
    public SqlRows query(String sql, @Nullable Object params) {
        try (SqlSession session = session()) {
            SqlRows rows = session.execute(sql, params);
            session.commit();
            return rows;
        }
    }

    /** Begins a transaction. */
    public SqlSession session() {
        try {
            Connection connection = data.getConnection();
            connection.setAutoCommit(false);
            return new SqlSession(name, connection, FETCH, MAX_ROWS);
        } catch (SQLException e) {
            throw new SqlException(
                    "The connection '" + name + "' cannot reach " + settings.shown() + ": " + e.getMessage());
        }
    }

    /** Makes rows a table of DuckDB's under a name, for all who use this connection. */
    public void register(String table, SqlInput rows) {
        inDuckDb(table, connection -> {
            DuckDatabase.fill(connection, table, rows, true);
            return rows;
        });
    }

    /** Runs a query of DuckDB's that also knows these rows by their names; nobody else sees them. */
    public SqlRows query(String sql, @Nullable Object params, Map<String, SqlInput> tables) {
        return inDuckDb(String.join(", ", tables.keySet()), connection -> {
            connection.setAutoCommit(false); // what is not committed is undone, the tables included
            try (SqlSession session = new SqlSession(name, connection, FETCH, MAX_ROWS)) {
                for (Map.Entry<String, SqlInput> table : tables.entrySet()) {
                    DuckDatabase.fill(connection, table.getKey(), table.getValue(), false);
                }
                return session.execute(sql, params);
            }
        });
    }

    private interface DuckWork<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T inDuckDb(String tables, DuckWork<T> work) {
        if (!(data instanceof HikariDataSource pool && pool.getDataSource() instanceof DuckDatabase)) {
            throw new SqlException("The connection '" + name + "' cannot take the table " + tables
                    + ": only DuckDB reads tables of a script.");
        }
        try (Connection connection = data.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new SqlException(
                    "The connection '" + name + "' cannot take the table " + tables + ": " + e.getMessage());
        }
    }

    /** The name of what reaches the database. */
    public String driver() {
        try (Connection connection = data.getConnection()) {
            return connection.getMetaData().getDriverName();
        } catch (SQLException e) {
            throw new SqlException(
                    "The connection '" + name + "' cannot reach " + settings.shown() + ": " + e.getMessage());
        }
    }

    SqlSettings settings() {
        return settings;
    }

    /** A query that is read in parts. */
    public SqlPages pages(String sql, @Nullable Object params) {
        return new SqlPages(this, sql, params);
    }

    private static void closeQuietly(DuckDatabase duck) {
        try {
            duck.close();
        } catch (SQLException e) {
            LOG.debug("DuckDB did not close", e);
        }
    }

    /** Closes the pool; the server's own DataSources stay. */
    @Override
    public void close() {
        if (data instanceof HikariDataSource pool) {
            pool.close();
            if (pool.getDataSource() instanceof DuckDatabase duck) {
                closeQuietly(duck);
            }
        }
    }
}
