package dev.weir.connection;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Results of queries that a page made itself. */
public final class ResultSets {

    private ResultSets() {}

    /**
     * Reads the rows from the cursor on; the result stays open, and is at its end then.
     *
     * @throws SqlException if the database does not give them, or more than 5,000,000
     */
    public static SqlRows read(ResultSet result) {
        try {
            return RowReader.read(result, SqlSource.MAX_ROWS);
        } catch (SQLException e) {
            throw new SqlException("The rows of the ResultSet cannot be read: " + e.getMessage());
        }
    }
}
