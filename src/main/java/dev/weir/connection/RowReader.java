package dev.weir.connection;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Struct;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a result column by column: whole numbers and floating ones without an object for each. */
final class RowReader {

    private RowReader() {}

    /**
     * @param most more rows than that are refused
     */
    static SqlRows read(ResultSet result, int most) throws SQLException {
        ResultSetMetaData about = result.getMetaData();
        List<ColumnReader> readers = new ArrayList<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            readers.add(ColumnReader.of(type(about, i)));
        }
        int rows = 0;
        while (result.next()) {
            if (rows++ == most) {
                throw new SqlException("The query finds more than " + most
                        + " rows, which is more than a page can use. Count, group or limit in SQL.");
            }
            for (int i = 0; i < readers.size(); i++) {
                readers.get(i).read(result, i + 1);
            }
        }
        return new SqlRows(
                names(about), readers.stream().map(ColumnReader::column).toList(), rows, -1);
    }

    /** PostgreSQL's driver calls moments with and without a zone the same, but for the name. */
    private static int type(ResultSetMetaData about, int column) throws SQLException {
        return "timestamptz".equals(about.getColumnTypeName(column))
                ? Types.TIMESTAMP_WITH_TIMEZONE
                : about.getColumnType(column);
    }

    /** The labels; of two equal ones the second gets a number. */
    private static List<String> names(ResultSetMetaData about) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 1; i <= about.getColumnCount(); i++) {
            String label = about.getColumnLabel(i);
            String name = label;
            for (int again = 1; !names.add(name); again++) {
                name = label + "_" + again;
            }
        }
        return List.copyOf(names);
    }

    /** A value in the terms of scripts: exact decimals become floating, as in Streamlit 1.62, which asks pandas for that. */
    static @Nullable Object plain(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case String s -> s;
            case Boolean b -> b;
            case Integer n -> n.longValue();
            case Short n -> n.longValue();
            case Byte n -> n.longValue();
            case Float n -> n.doubleValue();
            case Long n -> n;
            case Double n -> n;
            case BigDecimal n -> n.doubleValue();
            case BigInteger n -> n.bitLength() < Long.SIZE ? (Object) n.longValue() : n.doubleValue();
            case java.sql.Date d -> d.toLocalDate();
            case java.sql.Time t -> t.toLocalTime();
            case Timestamp t -> t.toLocalDateTime();
            case ZonedDateTime t -> t.toOffsetDateTime();
            case OffsetDateTime t -> t;
            case byte[] bytes -> bytes;
            case Blob blob -> blob.getBytes(1, Math.toIntExact(blob.length()));
            case Clob clob -> text(clob);
            case Array array -> list(array.getArray());
            case java.time.temporal.Temporal t -> t;
            case Map<?, ?> map -> map(map);
            case Struct struct -> struct(struct);
            default -> value.toString();
        };
    }

    /** DuckDB's structs know their fields; those of standard JDBC do not tell. */
    private static Object struct(Struct struct) throws SQLException {
        return struct.getClass().getName().equals("org.duckdb.DuckDBStruct")
                ? map(DuckValues.fields(struct))
                : struct.toString();
    }

    private static Map<String, @Nullable Object> map(Map<?, ?> map) throws SQLException {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.put(String.valueOf(entry.getKey()), plain(entry.getValue()));
        }
        return out;
    }

    private static String text(Clob clob) throws SQLException {
        try (Reader in = clob.getCharacterStream()) {
            StringWriter out = new StringWriter();
            in.transferTo(out);
            return out.toString();
        } catch (IOException e) {
            throw new SQLException("A long text could not be read", e);
        }
    }

    private static @Nullable Object list(Object array) throws SQLException {
        if (!(array instanceof Object[] items)) {
            return array.toString();
        }
        List<@Nullable Object> out = new ArrayList<>(items.length);
        for (Object item : items) {
            out.add(plain(item));
        }
        return out;
    }
}
