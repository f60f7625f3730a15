package dev.weir.connection;

import java.util.List;

/**
 * What a statement found.
 *
 * @param names of the columns, each once
 * @param columns for each name a {@code long[]}, a {@code double[]} or a list whose missing values are null, all of one length
 * @param rows how many rows there are; for a statement that only changes, none
 * @param changed how many rows a statement changed, or -1
 */
public record SqlRows(List<String> names, List<Object> columns, int rows, long changed) {

    static SqlRows ofChange(long changed) {
        return new SqlRows(List.of(), List.of(), 0, changed);
    }
}
