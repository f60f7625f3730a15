package dev.weir.data;

import java.util.Optional;

/**
 * Rows that are read a part at a time, in the order of any column: what {@code st.dataframe} shows without sending all of it (Streamlit
 * 1.62's lazy loading). Read by several threads at once.
 */
public interface RowSource {

    /**
     * An order of the rows.
     *
     * @param column by name
     * @param descending the greatest first; rows without a value come last either way
     */
    record Order(String column, boolean descending) {}

    /** How many rows there are. */
    int rows();

    /**
     * Some rows. Their index is a column of its own, since a part's numbering would begin anew.
     *
     * @param offset the first row, from 0; beyond the last there are none
     * @param limit at most so many
     * @param order empty: as they are; a column that does not exist orders nothing
     */
    Table load(int offset, int limit, Optional<Order> order);
}
