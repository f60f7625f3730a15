package dev.weir.connection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects one column of a result: bare numbers until a value is missing where a number cannot say so. */
final class ColumnReader {

    private static final int FIRST_ROWS = 64;

    private enum Kind {
        LONGS,
        DOUBLES,
        OBJECTS
    }

    private final int type;
    private Kind kind;
    private long[] longs = {};
    private double[] doubles = {};
    private final List<@Nullable Object> objects = new ArrayList<>();
    private int size;

    private ColumnReader(int type, Kind kind) {
        this.type = type;
        this.kind = kind;
        if (kind == Kind.LONGS) {
            longs = new long[FIRST_ROWS];
        } else if (kind == Kind.DOUBLES) {
            doubles = new double[FIRST_ROWS];
        }
    }

    /** For a type of {@link Types}. */
    static ColumnReader of(int type) {
        return new ColumnReader(
                type,
                switch (type) {
                    case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> Kind.LONGS;
                    case Types.REAL, Types.FLOAT, Types.DOUBLE, Types.NUMERIC, Types.DECIMAL -> Kind.DOUBLES;
                    default -> Kind.OBJECTS;
                });
    }

    void read(ResultSet result, int place) throws SQLException {
        switch (kind) {
            case LONGS -> {
                long value = result.getLong(place);
                if (result.wasNull()) {
                    becomeObjects();
                    objects.add(null);
                } else {
                    longs = size == longs.length ? Arrays.copyOf(longs, 2 * size) : longs;
                    longs[size] = value;
                }
            }
            case DOUBLES -> {
                double value = result.getDouble(place);
                doubles = size == doubles.length ? Arrays.copyOf(doubles, 2 * size) : doubles;
                doubles[size] = result.wasNull() ? Double.NaN : value;
            }
            case OBJECTS -> objects.add(value(result, place));
        }
        size++;
    }

    /** Drivers give moments with a zone as themselves only if asked for them. */
    private @Nullable Object value(ResultSet result, int place) throws SQLException {
        return type == Types.TIMESTAMP_WITH_TIMEZONE
                ? result.getObject(place, java.time.OffsetDateTime.class)
                : RowReader.plain(result.getObject(place));
    }

    private void becomeObjects() {
        for (int i = 0; i < size; i++) {
            objects.add(longs[i]);
        }
        longs = new long[0];
        kind = Kind.OBJECTS;
    }

    Object column() {
        return switch (kind) {
            case LONGS -> Arrays.copyOf(longs, size);
            case DOUBLES -> Arrays.copyOf(doubles, size);
            case OBJECTS -> objects;
        };
    }
}
