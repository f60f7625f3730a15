package dev.weir.command;

import com.google.protobuf.ByteString;
import dev.weir.data.ArrowStream;
import dev.weir.data.ColumnConfiguration;
import dev.weir.data.EditedTable;
import dev.weir.data.Index;
import dev.weir.data.Shape;
import dev.weir.data.Table;
import dev.weir.wire.ArrowData;
import dev.weir.wire.Dataframe;
import dev.weir.wire.Dataframe.EditingMode;
import dev.weir.wire.Element;
import dev.weir.wire.WidthConfig;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.data_editor}: a table to edit, which comes back in the form it was given in. */
final class DataEditorCommand {

    static final List<Command> ALL = List.of(Command.of(
            "data_editor(data, *, width='stretch', height='auto', use_container_width=None, hide_index=None,"
                    + " column_order=None, column_config=None, num_rows='fixed', disabled=False, key=None, on_change=None,"
                    + " args=None, kwargs=None, row_height=None, placeholder=None)",
            DataEditorCommand::draw));

    private static final Map<Object, EditingMode> MODES =
            Map.of("dynamic", EditingMode.DYNAMIC, "add", EditingMode.ADD_ONLY, "delete", EditingMode.DELETE_ONLY);

    private DataEditorCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Element.Builder element = Element.newBuilder().setWidthConfig(width(args));
        if (!"auto".equals(args.raw("height"))) {
            element.setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        }
        Widgets.check(at, args, "on_change");
        Widgets.checkNotPreset(run, args);
        Table data = data(args);
        EditingMode mode = args.given("num_rows")
                ? MODES.getOrDefault(args.raw("num_rows"), EditingMode.FIXED)
                : EditingMode.FIXED;
        ColumnConfiguration columns = EditorColumns.of(args, data, mode);
        ByteString bytes = ArrowStream.encode(data);
        Dataframe.Builder table = Dataframe.newBuilder();
        args.elements("column_order")
                .forEach(name -> table.addColumnOrder(args.language().text(name)));
        boolean closed = Boolean.TRUE.equals(args.raw("disabled"));
        String id = identify(run, at, args, new Drawn(data, bytes, mode, columns, table.getColumnOrderList()));
        table.setId(id)
                .setArrowData(ArrowData.newBuilder().setData(bytes))
                .setColumns(columns.json())
                .setDisabled(closed)
                .setEditingMode(mode)
                .setFormId(at.formId());
        if (args.given("row_height") && args.integer("row_height") > 0) {
            table.setRowHeight((int) args.integer("row_height"));
        }
        if (args.given("placeholder")) {
            table.setPlaceholder(args.string("placeholder"));
        }
        if (!closed) {
            ButtonColumns.register(run, at, args, table);
        }
        Object state = register(run, args, id, closed);
        at.draw(run, element.setDataframe(table).build());
        Object known = args.language().toJava(state);
        return EditedData.of(args, data.shape(), EditedTable.of(data, known instanceof Map<?, ?> map ? map : Map.of()));
    }

    /** What the page gets of an editor. */
    private record Drawn(
            Table data, ByteString bytes, EditingMode mode, ColumnConfiguration columns, List<String> order) {}

    private static WidthConfig width(Args args) {
        return Sizes.width(args.language(), TableCommands.width(args), true);
    }

    private static Table data(Args args) {
        if (TableData.isSingle(args.raw("data"))) {
            throw unsupported(args);
        }
        Table data = TableData.of(args, "data");
        if (data.shape() == Shape.UNKNOWN) {
            throw unsupported(args);
        }
        if (data.column(ColumnConfiguration.INDEX).isPresent()) {
            throw StreamlitException.api("The column name '" + ColumnConfiguration.INDEX
                    + "' is reserved for the index column and can't be used for data columns. Please rename the column in the"
                    + " provided data.");
        }
        return data;
    }

    private static StreamlitException unsupported(Args args) {
        return StreamlitException.api("The data type ("
                + args.language().typeName(args.raw("data"))
                + ") or format is not supported by the data editor. Please convert your data into a Pandas Dataframe or"
                + " another supported data format.");
    }

    /**
     * With a key and a fixed number of rows, other values in the same columns are the same editor, so that a script may put what was
     * edited into the data of the next run.
     */
    private static String identify(ScriptRun run, DeltaGenerator at, Args args, Drawn drawn) {
        String key = Identity.key(args);
        Identity identity =
                Identity.of(run, "data_editor", key).always(drawn.mode().name());
        if (key != null && drawn.mode() == EditingMode.FIXED) {
            Table data = drawn.data();
            identity.always(
                    data.shape().name(),
                    index(data),
                    (long) data.rows(),
                    drawn.columns().disabled());
            data.columns().forEach(c -> identity.always(c.name(), c.type().text()));
            identity.always(args.value("disabled"));
        } else {
            identity.always(drawn.bytes().toByteArray(), drawn.columns().json(), drawn.order())
                    .always(args.raw("width"), args.raw("height"), args.raw("row_height"), args.raw("placeholder"));
        }
        return identity.claim(run, at, "data_editor");
    }

    private static @Nullable Object index(Table data) {
        return data.index() instanceof Index.Named(var values)
                ? ArrowStream.encode(Table.ofColumns(List.of(values))).toByteArray()
                : null;
    }

    private static @Nullable Object register(ScriptRun run, Args args, String id, boolean closed) {
        return Widgets.register(
                        run,
                        new WidgetSpec(
                                id,
                                Identity.key(args),
                                WidgetSpec.Kind.STRING,
                                sent -> args.language().toScript(EditorState.of(sent)),
                                Widgets.callback(args, "on_change"),
                                args.elements("args"),
                                Widgets.kwargs(args),
                                "",
                                null,
                                closed))
                .value();
    }
}
