package dev.weir.connection;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction; what is not committed is undone. For one thread at a time. */
public final class SqlSession implements AutoCloseable {

    private final String name;
    private final Connection connection;
    private final int fetch;
    private final int most;

    SqlSession(String name, Connection connection, int fetch, int most) {
        this.name = name;
        this.connection = connection;
        this.fetch = fetch;
        this.most = most;
    }

    /**
     * Runs a statement.
     *
     * @param params a map for {@code :name}, a collection for {@code ?}, or null
     * @throws SqlException if the database refuses it
     */
    public SqlRows execute(String sql, @Nullable Object params) {
        NamedSql named = NamedSql.of(sql, params);
        try (PreparedStatement statement = connection.prepareStatement(named.text())) {
            statement.setFetchSize(fetch);
            List<@Nullable Object> values = named.values();
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, jdbc(values.get(i)));
            }
            if (!statement.execute()) {
                return SqlRows.ofChange(statement.getUpdateCount());
            }
            try (ResultSet result = statement.getResultSet()) {
                return RowReader.read(result, most);
            }
        } catch (SQLException e) {
            throw new SqlException("The database of the connection '" + name + "' refused: " + e.getMessage());
        }
    }

    private static @Nullable Object jdbc(@Nullable Object value) {
        return value instanceof BigInteger n ? new BigDecimal(n) : value;
    }

    /** Keeps what was done. */
    public void commit() {
        act("commit", Connection::commit);
    }

    /** Undoes what was done since the last commit. */
    public void rollback() {
        act("roll back", Connection::rollback);
    }

    @Override
    public void close() {
        act("end", c -> {
            if (!c.isClosed()) {
                try (c) {
                    c.rollback();
                }
            }
        });
    }

    private interface Act {
        void on(Connection connection) throws SQLException;
    }

    private void act(String what, Act act) {
        try {
            act.on(connection);
        } catch (SQLException e) {
            throw new SqlException("The connection '" + name + "' could not " + what + ": " + e.getMessage());
        }
    }
}
