package dev.weir.connection;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/** Copies rows into a table of DuckDB's. */
final class DuckAppender {

    private DuckAppender() {}

    static void append(DuckDBConnection to, @Nullable String catalog, String name, SqlInput rows) throws SQLException {
        try (DuckDBAppender out =
                catalog == null ? to.createAppender(name) : to.createAppender(catalog, "main", name)) {
            int columns = rows.names().size();
            for (int row = 0; row < rows.rows(); row++) {
                out.beginRow();
                for (int column = 0; column < columns; column++) {
                    append(out, rows.value(column, row));
                }
                out.endRow();
            }
        }
    }

    private static void append(DuckDBAppender out, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> out.appendNull();
            case Long n -> out.append(n.longValue());
            case Double n -> out.append(n.doubleValue());
            case Boolean b -> out.append(b.booleanValue());
            case BigDecimal n -> out.append(n.doubleValue());
            case LocalDate d -> out.append(d);
            case LocalTime t -> out.append(t);
            case LocalDateTime t -> out.append(t);
            case ZonedDateTime t -> out.append(t.toOffsetDateTime());
            case OffsetDateTime t -> out.append(t);
            case byte[] bytes -> out.append(bytes);
            default -> out.append(value.toString());
        }
    }
}
