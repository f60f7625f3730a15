package dev.weir.connection;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows that a database gets. Values are of the column's type: Long, Double, Boolean, String, byte[], {@code java.time}; null for none. */
public interface SqlInput {

    /** The names of the columns, each once. */
    List<String> names();

    /** The types in SQL, for each name. */
    List<String> types();

    /** How many rows there are. */
    int rows();

    /** One value. */
    @Nullable
    Object value(int column, int row);
}
