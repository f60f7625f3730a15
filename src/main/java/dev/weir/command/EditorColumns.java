package dev.weir.command;

import dev.weir.data.Column;
import dev.weir.data.ColumnConfiguration;
import dev.weir.data.ColumnType;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import dev.weir.wire.Dataframe.EditingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** How the columns of an editor are configured: by the script, and by the data where the script says nothing (1.62). */
final class EditorColumns {

    /** The kinds of data that a type of column can edit; other types of columns edit anything. */
    private static final Map<String, Set<String>> EDITABLE = Map.ofEntries(
            Map.entry("text", Set.of("string", "empty")),
            Map.entry("number", Set.of("integer", "float", "decimal", "string", "timedelta", "empty")),
            Map.entry("checkbox", Set.of("boolean", "string", "integer", "empty")),
            Map.entry("selectbox", Set.of("string", "boolean", "integer", "float", "empty")),
            Map.entry("date", Set.of("date", "datetime", "empty")),
            Map.entry("time", Set.of("time", "datetime", "empty")),
            Map.entry("datetime", Set.of("datetime", "date", "time", "empty")),
            Map.entry("link", Set.of("string", "empty")),
            Map.entry("list", Set.of("list", "string", "empty")),
            Map.entry("multiselect", Set.of("list", "string", "empty")),
            Map.entry("markdown", Set.of("string", "empty")));

    private EditorColumns() {}

    static ColumnConfiguration of(Args args, Table data, EditingMode mode) {
        ColumnConfiguration columns = given(args);
        for (Column column : data.columns()) {
            Map<String, Object> type = columns.has(column.name()) ? Map.of() : type(column);
            if (!type.isEmpty()) {
                columns.column(column.name()).put(ColumnConfiguration.TYPE_CONFIG, type);
            }
            if (column.isMixed()) {
                columns.disable(column.name());
            }
        }
        if (data.shape().hidesIndex()) {
            columns.hideIndex(true);
        }
        boolean grows = mode == EditingMode.DYNAMIC || mode == EditingMode.ADD_ONLY;
        if (!data.index().isRange()) {
            columns.column(ColumnConfiguration.INDEX).put("required", true);
        }
        if (args.given("hide_index")) {
            columns.hideIndex(args.bool("hide_index"));
        } else if (data.index().isRange() && grows) {
            columns.hideIndex(true);
        }
        if (args.raw("disabled") instanceof String one) {
            columns.disable(one);
        } else if (args.given("disabled") && !(args.raw("disabled") instanceof Boolean)) {
            args.elements("disabled").forEach(name -> columns.disable(ColumnConfiguration.name(name)));
        }
        check(ColumnConfiguration.INDEX, data.index().values().type(), columns);
        data.columns().forEach(c -> check(c.name(), c.type(), columns));
        return columns;
    }

    private static ColumnConfiguration given(Args args) {
        try {
            return ColumnConfiguration.of(args.value("column_config"));
        } catch (TableException e) {
            throw TableData.refused(e);
        }
    }

    /** The type that an editor needs told; empty where the page sees it in the data. */
    private static Map<String, Object> type(Column column) {
        return switch (column.type()) {
            case ColumnType.Dictionary d -> {
                Map<String, Object> selectbox = new LinkedHashMap<>();
                selectbox.put("type", "selectbox");
                selectbox.put("options", column.categories());
                yield selectbox;
            }
            case ColumnType.Text() -> column.isMixed() ? Map.of() : Map.of("type", "text");
            case ColumnType.Null() -> Map.of("type", "text");
            case ColumnType.Bool() -> hasMissing(column) ? Map.of("type", "checkbox") : Map.of();
            case ColumnType.Date() -> Map.of("type", "date");
            case ColumnType.Time() -> Map.of("type", "time");
            default -> Map.of();
        };
    }

    private static boolean hasMissing(Column column) {
        for (int row = 0; row < column.size(); row++) {
            if (column.isMissing(row)) {
                return true;
            }
        }
        return false;
    }

    private static void check(String name, ColumnType type, ColumnConfiguration columns) {
        String configured = columns.type(name);
        Set<String> editable = EDITABLE.get(configured);
        String kind = kind(type);
        if (editable != null && !editable.contains(kind) && !columns.disabled().contains(name)) {
            throw StreamlitException.api("The configured column type `" + configured + "` for column `" + name
                    + "` is not compatible for editing the underlying data type `" + kind
                    + "`.\n\nYou have following options to fix this: 1) choose a compatible type 2) disable the column 3)"
                    + " convert the column into a compatible data type.");
        }
    }

    /** What messages call the type of the data. */
    private static String kind(ColumnType type) {
        return switch (type) {
            case ColumnType.Null() -> "empty";
            case ColumnType.Int i -> "integer";
            case ColumnType.Float() -> "float";
            case ColumnType.Bool() -> "boolean";
            case ColumnType.Text() -> "string";
            case ColumnType.Binary() -> "bytes";
            case ColumnType.Date() -> "date";
            case ColumnType.Time() -> "time";
            case ColumnType.Timestamp t -> "datetime";
            case ColumnType.Duration() -> "timedelta";
            case ColumnType.Decimal d -> "decimal";
            case ColumnType.ListOf l -> "list";
            case ColumnType.Struct s -> "dict";
            case ColumnType.Dictionary(ColumnType words) -> kind(words);
        };
    }
}
