package dev.weir.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The type of a column's values. Times carry no unit: moments and times of day are kept in microseconds, as
 * Python's are, spans in nanoseconds.
 */
public sealed interface ColumnType {
    /** Nothing but missing values. */
    record Null() implements ColumnType {}

    /** Whole numbers of 64 bits. */
    record Int(boolean signed) implements ColumnType {}

    /** Floating point numbers of 64 bits; not-a-number is a missing value, as it is for pandas. */
    record Float() implements ColumnType {}

    /** True or false. */
    record Bool() implements ColumnType {}

    /** Text. */
    record Text() implements ColumnType {}

    /** Bytes. */
    record Binary() implements ColumnType {}

    /** Days. */
    record Date() implements ColumnType {}

    /** Times of day. */
    record Time() implements ColumnType {}

    /** Moments; without a zone ({@code ""}) as a clock on a wall shows them, with one as points in time. */
    record Timestamp(String zone) implements ColumnType {}

    /** Spans of time. */
    record Duration() implements ColumnType {}

    /** Decimal numbers, all with the same number of digits behind the point. */
    record Decimal(int precision, int scale) implements ColumnType {}

    /** Lists of one type. */
    record ListOf(ColumnType items) implements ColumnType {}

    /** Named values. */
    record Struct(List<String> names, List<ColumnType> types) implements ColumnType {}

    /** Few different values, each kept once. */
    record Dictionary(ColumnType words) implements ColumnType {}

    /** The type in the words of Arrow and pandas: {@code int64}, {@code list<string>}, {@code timestamp[UTC]}. */
    default String text() {
        return switch (this) {
            case Null() -> "null";
            case Int(boolean signed) -> signed ? "int64" : "uint64";
            case Float() -> "float64";
            case Bool() -> "bool";
            case Text() -> "string";
            case Binary() -> "binary";
            case Date() -> "date";
            case Time() -> "time";
            case Timestamp(String zone) -> zone.isEmpty() ? "timestamp" : "timestamp[" + zone + "]";
            case Duration() -> "duration";
            case Decimal d -> "decimal";
            case ListOf(ColumnType items) -> "list<" + items.text() + ">";
            case Dictionary(ColumnType words) -> "dictionary<" + words.text() + ">";
            case Struct(List<String> names, List<ColumnType> types) ->
                IntStream.range(0, names.size())
                        .mapToObj(i -> names.get(i) + ": " + types.get(i).text())
                        .collect(Collectors.joining(", ", "struct<", ">"));
        };
    }

    /** Whether sums and axes make sense of the values: whole, floating and decimal numbers. */
    default boolean isNumeric() {
        return this instanceof Int || this instanceof Float || this instanceof Decimal;
    }

    /** Whether the values are days or moments. */
    default boolean isTemporal() {
        return this instanceof Date || this instanceof Timestamp;
    }
}
