package dev.weir;

import dev.weir.options.DataframeOptions;
import dev.weir.options.TableOptions;
import java.util.function.Consumer;

/** Tables. */
sealed interface DataFace extends Face permits St {

    /**
     * A table that scrolls, sorts and searches.
     *
     * @param data a list of records, maps or lists (rows), a map of lists (columns), an array of arrays, a {@code ResultSet}
     */
    default St dataframe(Object data) {
        return dataframe(data, o -> {});
    }

    default St dataframe(Object data, Consumer<DataframeOptions> options) {
        return Calls.draw(this, "dataframe", Calls.set(new DataframeOptions(), options), data);
    }

    /** A table whose rows, columns or cells can be selected; the page runs again for each change of the selection. */
    default TableSelection dataframeSelection(Object data) {
        return dataframeSelection(data, o -> {});
    }

    default TableSelection dataframeSelection(Object data, Consumer<DataframeOptions> options) {
        DataframeOptions given = Calls.set(new DataframeOptions().onSelect("rerun"), options);
        return TableSelection.of(Calls.value(this, "dataframe", given, data));
    }

    /** A table that shows all its rows at once; texts in it are Markdown. */
    default St table(Object data) {
        return table(data, o -> {});
    }

    default St table(Object data, Consumer<TableOptions> options) {
        return Calls.draw(this, "table", Calls.set(new TableOptions(), options), data);
    }
}
