package dev.weir.command;

import dev.weir.data.EditedTable;
import dev.weir.data.PythonText;
import dev.weir.data.Shape;
import dev.weir.data.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An edited table in the form that its data was given in: rows for rows, columns for columns, values for values. Dates stay dates and
 * times stay times, where Streamlit (1.62) gives the timestamps of pandas.
 */
final class EditedData {

    private EditedData() {}

    /** The value for the script. */
    static @Nullable Object of(Args args, Shape shape, EditedTable table) {
        if (args.raw("data") instanceof Table) {
            return args.language().toScript(table.table());
        }
        Object value = switch (shape) {
            case TABLE, LABELLED -> table.table();
            case LIST_OF_VALUES -> values(args, table);
            case LIST_OF_ROWS -> rows(table);
            case LIST_OF_RECORDS, EMPTY, UNKNOWN -> records(table);
            case COLUMN_VALUES -> columns(table);
            case COLUMN_INDEX -> columnsByIndex(table);
            case KEY_VALUES -> table.names().isEmpty() ? Map.of() : byIndex(table, 0);
        };
        return args.language().toScript(value);
    }

    private static Object values(Args args, EditedTable table) {
        List<@Nullable Object> values = table.names().isEmpty() ? List.of() : table.column(0);
        return switch (args.language().typeName(args.raw("data"))) {
            case "tuple" -> Tuple.copyOf(values);
            default -> values;
        };
    }

    private static List<@Nullable Object> rows(EditedTable table) {
        List<@Nullable Object> out = new ArrayList<>();
        for (int row = 0; row < table.index().size(); row++) {
            List<@Nullable Object> values = new ArrayList<>();
            for (int column = 0; column < table.names().size(); column++) {
                values.add(table.column(column).get(row));
            }
            out.add(values);
        }
        return out;
    }

    private static Records records(EditedTable table) {
        List<List<@Nullable Object>> columns = new ArrayList<>();
        for (int column = 0; column < table.names().size(); column++) {
            columns.add(table.column(column));
        }
        return new Records(table.names(), columns, table.index().size());
    }

    private static Map<String, @Nullable Object> columns(EditedTable table) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int column = 0; column < table.names().size(); column++) {
            out.put(table.names().get(column), table.column(column));
        }
        return out;
    }

    private static Map<String, @Nullable Object> columnsByIndex(EditedTable table) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int column = 0; column < table.names().size(); column++) {
            out.put(table.names().get(column), byIndex(table, column));
        }
        return out;
    }

    private static Map<Object, @Nullable Object> byIndex(EditedTable table, int column) {
        Map<Object, @Nullable Object> out = new LinkedHashMap<>();
        for (int row = 0; row < table.index().size(); row++) {
            Object label = table.index().get(row);
            out.put(
                    label == null ? PythonText.str(null) : label,
                    table.column(column).get(row));
        }
        return out;
    }
}
