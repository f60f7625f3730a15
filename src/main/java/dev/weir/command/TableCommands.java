package dev.weir.command;

import dev.weir.data.ArrowStream;
import dev.weir.data.ColumnConfiguration;
import dev.weir.data.TableException;
import dev.weir.wire.ArrowData;
import dev.weir.wire.Dataframe;
import dev.weir.wire.Element;
import dev.weir.wire.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.dataframe}, the interactive table, and {@code st.table}, the plain one. */
final class TableCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "dataframe(data=None, width='stretch', height='auto', *, use_container_width=None, hide_index=None,"
                            + " column_order=None, column_config=None, key=None, on_select='ignore',"
                            + " selection_mode='multi-row', selection_default=None, row_height=None, placeholder=None,"
                            + " lazy=None)",
                    TableCommands::dataframe),
            Command.of(
                    "table(data=None, *, border=True, width='stretch', height='content', hide_index=None,"
                            + " hide_header=None)",
                    TableCommands::table));

    private TableCommands() {}

    private static @Nullable Object dataframe(ScriptRun run, DeltaGenerator at, Args args) {
        TableSelection selection = TableSelection.of(at, args);
        Element.Builder element = Element.newBuilder().setWidthConfig(Sizes.width(args.language(), width(args), true));
        if (!"auto".equals(args.raw("height"))) {
            element.setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        }
        LazyRows rows = LazyRows.of(args, selection.isActive());
        dev.weir.data.Table data = rows.shown();
        Dataframe.Builder table = rows.send(run, at)
                .setColumns(columns(args, data, selection))
                .setEditingMode(Dataframe.EditingMode.READ_ONLY);
        ButtonColumns.register(run, at, args, table);
        args.elements("column_order")
                .forEach(name -> table.addColumnOrder(args.language().text(name)));
        if (args.given("row_height")) {
            table.setRowHeight((int) args.integer("row_height"));
        }
        if (args.given("placeholder")) {
            table.setPlaceholder(args.string("placeholder"));
        }
        if (!selection.isActive()) {
            return at.draw(run, element.setDataframe(table).build());
        }
        return selection.draw(run, at, args, element, table, data);
    }

    static @Nullable Object width(Args args) {
        Object container = args.raw("use_container_width");
        if (Boolean.TRUE.equals(container)) {
            return "stretch";
        }
        return Boolean.FALSE.equals(container) && !(args.raw("width") instanceof Long) ? "content" : args.raw("width");
    }

    private static String columns(Args args, dev.weir.data.Table data, TableSelection selection) {
        try {
            ColumnConfiguration configuration = ColumnConfiguration.of(args.value("column_config"));
            boolean configured = configuration.hasIndex();
            if (data.shape().hidesIndex()) {
                configuration.hideIndex(true);
            }
            if (args.given("hide_index")) {
                configuration.hideIndex(args.bool("hide_index"));
            } else if (selection.takesRows() && !configured && data.index().isRange()) {
                configuration.hideIndex(true); // the boxes to tick stand where the numbers would
            }
            return configuration.json();
        } catch (TableException e) {
            throw TableData.refused(e);
        }
    }

    private static DeltaGenerator table(ScriptRun run, DeltaGenerator at, Args args) {
        dev.weir.data.Table data = TableData.of(args, "data");
        boolean headless = data.shape().hasGeneratedHeader();
        Table.Builder table = Table.newBuilder()
                .setArrowData(ArrowData.newBuilder().setData(ArrowStream.encode(data)))
                .setBorderMode(border(args))
                .setHideIndex(
                        args.given("hide_index")
                                ? args.bool("hide_index")
                                : data.index().isRange())
                .setHideHeader(args.given("hide_header") ? args.bool("hide_header") : headless);
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Sizes.width(args))
                        .setHeightConfig(Sizes.height(args.language(), args.raw("height")))
                        .setTable(table)
                        .build());
    }

    private static Table.BorderMode border(Args args) {
        return switch (args.raw("border")) {
            case Boolean all -> all ? Table.BorderMode.ALL : Table.BorderMode.NONE;
            case String s when s.equals("horizontal") -> Table.BorderMode.HORIZONTAL;
            case null, default ->
                throw StreamlitException.type(
                        "StreamlitValueError", "Invalid `border` value. Supported values: True, False, 'horizontal'.");
        };
    }
}
