package dev.weir.data;

/** What kind of value a table was made from; it decides which of index and header are worth showing. */
public enum Shape {
    /** Nothing at all. */
    EMPTY,
    /** A table already, with the columns its maker chose. */
    TABLE,
    /** A table of a library whose rows have labels, as in pandas. */
    LABELLED,
    /** A list, set or array of plain values. */
    LIST_OF_VALUES,
    /** A list of lists. */
    LIST_OF_ROWS,
    /** A list of mappings or records. */
    LIST_OF_RECORDS,
    /** A mapping from column names to lists. */
    COLUMN_VALUES,
    /** A mapping from column names to mappings from index values. */
    COLUMN_INDEX,
    /** A mapping from names to plain values. */
    KEY_VALUES,
    /** Anything else that can be gone through: generators, objects with fields. */
    UNKNOWN;

    /**
     * Whether {@code st.dataframe} hides the index of such data: the numbering that pandas adds says nothing there
     * (1.62).
     */
    public boolean hidesIndex() {
        return switch (this) {
            case TABLE, LIST_OF_VALUES, LIST_OF_ROWS, LIST_OF_RECORDS, COLUMN_VALUES -> true;
            case EMPTY, LABELLED, COLUMN_INDEX, KEY_VALUES, UNKNOWN -> false;
        };
    }

    /** Whether {@code st.table} hides the header of such data: its column names are made up (1.62). */
    public boolean hasGeneratedHeader() {
        return switch (this) {
            case LIST_OF_VALUES, LIST_OF_ROWS, KEY_VALUES -> true;
            case EMPTY, TABLE, LABELLED, LIST_OF_RECORDS, COLUMN_VALUES, COLUMN_INDEX, UNKNOWN -> false;
        };
    }
}
