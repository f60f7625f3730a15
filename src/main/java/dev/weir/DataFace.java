package dev.weir;

import dev.weir.data.Table;
import dev.weir.options.ColumnConfig;
import dev.weir.options.DataEditorOptions;
import dev.weir.options.DataframeOptions;
import dev.weir.options.Options;
import dev.weir.options.TableOptions;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tables. */
sealed interface DataFace extends Face permits St {

    /**
     * A table that scrolls, sorts and searches.
     *
     * @param data a list of records, maps or lists (rows), a map of lists (columns), an array of arrays, a {@code ResultSet}, a
     *     {@code VectorSchemaRoot} of Arrow
     */
    default St dataframe(Object data) {
        return dataframe(data, o -> {});
    }

    default St dataframe(Object data, Consumer<DataframeOptions> options) {
        return Calls.draw(this, "dataframe", configured(Calls.set(new DataframeOptions(), options)), data);
    }

    /** A table whose rows, columns or cells can be selected; the page runs again for each change of the selection. */
    default TableSelection dataframeSelection(Object data) {
        return dataframeSelection(data, o -> {});
    }

    default TableSelection dataframeSelection(Object data, Consumer<DataframeOptions> options) {
        DataframeOptions given = Calls.set(new DataframeOptions().onSelect("rerun"), options);
        return TableSelection.of(Calls.st(this).invoke("dataframe", configured(given), data));
    }

    /** A table that shows all its rows at once; texts in it are Markdown. */
    default St table(Object data) {
        return table(data, o -> {});
    }

    default St table(Object data, Consumer<TableOptions> options) {
        return Calls.draw(this, "table", Calls.set(new TableOptions(), options), data);
    }

    /**
     * A table to edit, and its rows edited.
     *
     * @param rows records, maps, or plain values for a single column; they come back as what they are
     */
    default <T> List<T> dataEditor(List<T> rows) {
        return dataEditor(rows, o -> {});
    }

    @SuppressWarnings("unchecked")
    default <T> List<T> dataEditor(List<T> rows, Consumer<DataEditorOptions> options) {
        DataEditorOptions given = Calls.set(new DataEditorOptions(), options);
        return (List<T>) EditedRows.like(rows, Calls.st(this).invoke("data_editor", configured(given), rows));
    }

    /** A table to edit by its columns, and its columns edited. */
    default Map<String, List<?>> dataEditor(Map<String, ? extends List<?>> columns) {
        return dataEditor(columns, o -> {});
    }

    default Map<String, List<?>> dataEditor(
            Map<String, ? extends List<?>> columns, Consumer<DataEditorOptions> options) {
        DataEditorOptions given = Calls.set(new DataEditorOptions(), options);
        return EditedRows.like(columns, Calls.st(this).invoke("data_editor", configured(given), columns));
    }

    /** A table to edit, and the table edited. */
    default Table dataEditor(Table table) {
        return dataEditor(table, o -> {});
    }

    default Table dataEditor(Table table, Consumer<DataEditorOptions> options) {
        DataEditorOptions given = Calls.set(new DataEditorOptions(), options);
        return (Table) Objects.requireNonNull(Calls.st(this).invoke("data_editor", configured(given), table));
    }

    /** The options of a table, its columns described as the command takes them. */
    private Map<String, @Nullable Object> configured(Options<?> options) {
        Map<String, @Nullable Object> given = new HashMap<>(options.given());
        if (given.get("column_config") instanceof Map<?, ?> columns) {
            Map<Object, @Nullable Object> described = new LinkedHashMap<>();
            columns.forEach((name, config) -> described.put(
                    name,
                    config instanceof ColumnConfig c
                            ? Calls.st(this).invoke("column_config." + c.type(), c.given())
                            : config));
            given.put("column_config", described);
        }
        return given;
    }
}
