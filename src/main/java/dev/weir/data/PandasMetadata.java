package dev.weir.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * What pandas writes into a schema beside the columns, as JSON: which columns are the index, or that the rows are
 * only numbered, and the pandas and numpy types. The frontend reads the index and the types from here.
 */
final class PandasMetadata {
    /** The generation of pandas whose metadata this is. */
    private static final String PANDAS_VERSION = "2.2.0";

    private PandasMetadata() {}

    /** The field that an index travels as. */
    static String indexField(Column index) {
        return index.name().isEmpty() ? "__index_level_0__" : index.name();
    }

    static String of(Table table, List<Column> fields, int from, int to) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode index = root.putArray("index_columns");
        if (table.index() instanceof Index.Range(long start, int size)) {
            index.addObject()
                    .put("kind", "range")
                    .putNull("name")
                    .put("start", start + from)
                    .put("stop", start + to)
                    .put("step", 1);
        } else {
            index.add(indexField(table.index().values()));
        }
        ObjectNode names = root.putArray("column_indexes").addObject();
        names.putNull("name")
                .putNull("field_name")
                .put("pandas_type", "unicode")
                .put("numpy_type", "object");
        names.putObject("metadata").put("encoding", "UTF-8");
        ArrayNode columns = root.putArray("columns");
        for (int i = 0; i < fields.size(); i++) {
            Column field = fields.get(i);
            boolean unnamed =
                    i >= table.columns().size() && table.index().values().name().isEmpty();
            describe(columns.addObject(), field, unnamed);
        }
        root.putObject("creator").put("library", "weir");
        root.put("pandas_version", PANDAS_VERSION);
        return root.toString();
    }

    private static void describe(ObjectNode entry, Column field, boolean unnamed) {
        if (unnamed) {
            entry.putNull("name");
        } else {
            entry.put("name", field.name());
        }
        entry.put("field_name", field.name());
        entry.put("pandas_type", pandas(field.type()));
        entry.put("numpy_type", numpy(field));
        switch (field.type()) {
            case ColumnType.Timestamp(String zone)
            when !zone.isEmpty() -> entry.putObject("metadata").put("timezone", zone);
            case ColumnType.Decimal(int precision, int scale) ->
                entry.putObject("metadata").put("precision", precision).put("scale", scale);
            case ColumnType.Dictionary d
            when field instanceof DictionaryColumn column ->
                entry.putObject("metadata")
                        .put("num_categories", column.words().size())
                        .put("ordered", false);
            default -> entry.putNull("metadata");
        }
    }

    private static String pandas(ColumnType type) {
        return switch (type) {
            case ColumnType.Null() -> "empty";
            case ColumnType.Text() -> "unicode";
            case ColumnType.Binary() -> "bytes";
            case ColumnType.Timestamp(String zone) -> zone.isEmpty() ? "datetime" : "datetimetz";
            case ColumnType.Duration() -> "timedelta";
            case ColumnType.ListOf(ColumnType items) -> "list[" + pandas(items) + "]";
            case ColumnType.Struct s -> "object";
            case ColumnType.Dictionary d -> "categorical";
            default -> type.text();
        };
    }

    private static String numpy(Column field) {
        return switch (field) {
            case DoubleColumn d -> "float64";
            case BoolColumn b -> b.missing().isEmpty() ? "bool" : "object";
            case DictionaryColumn d -> "int32";
            case LongColumn l ->
                switch (l.type()) {
                    case ColumnType.Int i -> i.text();
                    case ColumnType.Timestamp(String zone) -> "datetime64[us]";
                    case ColumnType.Duration() -> "timedelta64[ns]";
                    default -> "object";
                };
            default -> "object";
        };
    }
}
