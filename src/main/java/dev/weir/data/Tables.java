package dev.weir.data;

import dev.weir.connection.ResultSets;
import dev.weir.connection.SqlException;
import dev.weir.connection.SqlRows;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.BaseStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes tables of what scripts hand over, with the shapes and column names that Streamlit (1.62) gets from pandas:
 * a single unnamed column is {@code value}, several are {@code 0}, {@code 1} and so on, a mapping of plain values has
 * its keys as index.
 */
final class Tables {
    /** How much is read of something that may never end, such as a generator. Streamlit's limit. */
    static final int MAX_UNCOUNTED_ROWS = 10_000;

    private Tables() {}

    static Table from(@Nullable Object data) {
        return switch (data) {
            case null -> Table.ofColumns(List.of(), Shape.EMPTY);
            case Table table -> table;
            case SqlRows rows -> ofSql(rows);
            case Map<?, ?> map -> ofMap(map);
            case FieldRow row -> ofMap(row.fields());
            case Record row -> ofMap(Rows.fields(row));
            case Collection<?> values -> Rows.table(values, true);
            case BaseStream<?, ?> stream -> Rows.table(drain(stream.iterator()), false);
            case Iterator<?> values -> Rows.table(drain(values), false);
            case Iterable<?> values -> Rows.table(drain(values.iterator()), false);
            case ResultSet rows -> ofResult(rows);
            case byte[] bytes -> throw refused(bytes);
            case long[] numbers -> single(numbers);
            case double[] numbers -> single(numbers);
            case Object array when array.getClass().isArray() -> Rows.table(PythonText.listOf(array), true);
            default -> {
                if (!ArrowVectors.are(data)) {
                    throw refused(data);
                }
                yield ArrowVectors.table(data);
            }
        };
    }

    /** Whether an object is one of Java's that holds rows, and no collection. */
    static boolean isJavas(Object value) {
        return value instanceof ResultSet || ArrowVectors.are(value);
    }

    private static Table ofResult(ResultSet rows) {
        try {
            return ofSql(ResultSets.read(rows));
        } catch (SqlException e) {
            throw new TableException(String.valueOf(e.getMessage()));
        }
    }

    private static Table ofSql(SqlRows rows) {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < rows.names().size(); i++) {
            columns.add(column(rows.names().get(i), rows.columns().get(i)));
        }
        return Table.ofColumns(columns);
    }

    private static Table single(Object numbers) {
        return Table.ofColumns(List.of(column(Rows.SINGLE, numbers)), Shape.LIST_OF_VALUES);
    }

    private static List<@Nullable Object> drain(Iterator<?> values) {
        List<@Nullable Object> list = new ArrayList<>();
        while (list.size() < MAX_UNCOUNTED_ROWS && values.hasNext()) {
            list.add(values.next());
        }
        return list;
    }

    private static Table ofMap(Map<?, ?> map) {
        if (map.isEmpty()) {
            return Table.ofColumns(List.of(), Shape.KEY_VALUES);
        }
        Object first = map.values().iterator().next();
        if (map.values().stream().anyMatch(Map.class::isInstance)
                && map.values().stream().noneMatch(Tables::isListLike)) {
            return ofIndexed(map, first instanceof Map ? Shape.COLUMN_INDEX : Shape.UNKNOWN);
        }
        Shape shape = isListLike(first)
                ? Shape.COLUMN_VALUES
                : Kinds.of(map.values()).areScalars() ? Shape.KEY_VALUES : Shape.UNKNOWN;
        OptionalInt rows = commonLength(map.values());
        if (rows.isEmpty()) {
            return Rows.keyed(map, shape);
        }
        List<Column> columns = new ArrayList<>();
        map.forEach((key, value) -> columns.add(
                isListLike(value)
                        ? column(PythonText.str(key), value)
                        : Inference.column(PythonText.str(key), repeated(value, rows.getAsInt()))));
        return Table.ofColumns(columns, shape);
    }

    /** The length of all the lists among the values; empty if there are none or they differ. */
    private static OptionalInt commonLength(Collection<?> values) {
        int[] lengths = values.stream()
                .filter(Tables::isListLike)
                .mapToInt(v -> Nesting.elements(v).size())
                .distinct()
                .toArray();
        return lengths.length == 1 ? OptionalInt.of(lengths[0]) : OptionalInt.empty();
    }

    /** Columns of mappings: the keys of all of them are the index, in order of appearance. */
    private static Table ofIndexed(Map<?, ?> map, Shape shape) {
        Map<@Nullable Object, Integer> rows = new LinkedHashMap<>();
        for (Object column : map.values()) {
            if (column instanceof Map<?, ?> cells) {
                cells.keySet().forEach(k -> rows.putIfAbsent(k, rows.size()));
            }
        }
        List<Column> columns = new ArrayList<>();
        map.forEach((name, column) -> {
            List<@Nullable Object> values = repeated(column instanceof Map ? Double.NaN : column, rows.size());
            if (column instanceof Map<?, ?> cells) {
                cells.forEach((key, value) -> values.set(rows.getOrDefault(key, 0), value));
            }
            columns.add(Inference.column(PythonText.str(name), values));
        });
        return Table.indexed(columns, Inference.column("", new ArrayList<>(rows.keySet())), shape);
    }

    private static List<@Nullable Object> repeated(@Nullable Object value, int times) {
        List<@Nullable Object> list = new ArrayList<>(times);
        for (int i = 0; i < times; i++) {
            list.add(value);
        }
        return list;
    }

    static boolean isListLike(@Nullable Object value) {
        return value instanceof Collection
                || (value != null && value.getClass().isArray() && !(value instanceof byte[]));
    }

    private static Column column(String name, Object listLike) {
        return switch (listLike) {
            case long[] numbers -> Column.ofLongs(name, numbers);
            case double[] numbers -> Column.ofDoubles(name, numbers);
            case List<?> list -> Inference.column(name, list);
            default -> Inference.column(name, new ArrayList<>(Nesting.elements(listLike)));
        };
    }

    private static TableException refused(Object data) {
        return new TableException("Unable to convert object of type `" + PythonText.type(data)
                + "` to `pandas.DataFrame`.\n\nOffending object:\n```py\n" + PythonText.str(data) + "\n```");
    }
}
