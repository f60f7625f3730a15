package dev.weir.data;

import java.util.List;
import java.util.Optional;

/** A named column of one type; immutable. Values may be missing. */
public sealed interface Column
        permits LongColumn,
                DoubleColumn,
                BoolColumn,
                ObjectColumn,
                ListColumn,
                StructColumn,
                NullColumn,
                DictionaryColumn {

    /** A column of whatever type the values turn out to have; see {@link Inference}. */
    static Column of(String name, List<?> values) {
        return Inference.column(name, values);
    }

    /** A column of whole numbers. */
    static Column ofLongs(String name, long... values) {
        return LongColumn.of(name, values.clone());
    }

    /** A column of floating point numbers; not-a-number is a missing value. */
    static Column ofDoubles(String name, double... values) {
        return new DoubleColumn(name, values.clone());
    }

    /** Text of which few different values occur, kept once each (what pandas calls a categorical). */
    static Column categorical(String name, List<String> words, int... codes) {
        return new DictionaryColumn(name, Inference.column("", words), codes.clone());
    }

    /**
     * The values of columns one below the other. Whole numbers stay whole; numbers and truths together become
     * floating; values that do not go together become text.
     */
    static Column stacked(String name, List<Column> columns) {
        return Concatenation.of(name, columns);
    }

    /** The name, as the person sees it. */
    String name();

    /** The type of the values. */
    ColumnType type();

    /** How many values there are, missing ones included. */
    int size();

    /** Whether the value of this row is missing. */
    boolean isMissing(int row);

    /**
     * The value of a row; empty if it is missing. Numbers are Long, Double or BigDecimal, days, moments and spans
     * are of java.time, lists are List, named values Map.
     */
    Optional<Object> get(int row);

    /** Whether values of several kinds became text here because a column has one type. */
    default boolean isMixed() {
        return false;
    }

    /** The words that a column of few different values chooses from; none for other columns. */
    default List<Object> categories() {
        return List.of();
    }

    /** The same values under another name. */
    Column named(String other);

    /** The values of these rows, in this order; a row may occur repeatedly. */
    Column take(int[] rows);
}
