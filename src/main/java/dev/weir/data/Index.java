package dev.weir.data;

/** What names the rows of a table: counted from 0, or values of their own. */
public sealed interface Index {
    /** Rows numbered from {@code start}. */
    record Range(long start, int size) implements Index {
        @Override
        public Column values() {
            long[] numbers = new long[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = start + i;
            }
            return LongColumn.of("", numbers);
        }
    }

    /** A value for each row; the column's name may be empty. */
    record Named(Column values) implements Index {}

    /** The index as a column. */
    Column values();

    /** Whether the rows are only numbered. */
    default boolean isRange() {
        return this instanceof Range;
    }
}
