package dev.weir.command;

import com.google.protobuf.ByteString;
import dev.weir.data.TableException;
import dev.weir.data.chart.Chart;
import dev.weir.data.chart.ChartKind;
import dev.weir.data.chart.ChartRequest;
import dev.weir.wire.ArrowData;
import dev.weir.wire.ArrowNamedDataSet;
import dev.weir.wire.Element;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.VegaLiteChart;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The built-in charts: {@code st.line_chart}, {@code st.area_chart}, {@code st.bar_chart}, {@code st.scatter_chart}. */
final class ChartCommands {
    private static final String SIZE = ", width='stretch', height='content', use_container_width=None)";
    private static final String COLUMNS = "data=None, *, x=None, y=None, x_label=None, y_label=None, color=None";

    static final List<Command> ALL = List.of(
            Command.of("line_chart(" + COLUMNS + SIZE, (run, at, args) -> draw(run, at, args, ChartKind.LINE)),
            Command.of(
                    "area_chart(" + COLUMNS + ", stack=None" + SIZE,
                    (run, at, args) -> draw(run, at, args, ChartKind.AREA)),
            Command.of(
                    "bar_chart(" + COLUMNS + ", horizontal=False, sort=True, stack=None" + SIZE,
                    (run, at, args) ->
                            draw(run, at, args, args.bool("horizontal") ? ChartKind.HORIZONTAL_BAR : ChartKind.BAR)),
            Command.of(
                    "scatter_chart(" + COLUMNS + ", size=None" + SIZE,
                    (run, at, args) -> draw(run, at, args, ChartKind.SCATTER)));

    private ChartCommands() {}

    private static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, Args args, ChartKind kind) {
        Object container = args.raw("use_container_width");
        Object asked =
                container == null ? args.raw("width") : Boolean.TRUE.equals(container) ? (Object) "stretch" : "content";
        WidthConfig width = Sizes.width(args.language(), asked, true);
        HeightConfig height = Sizes.height(args.language(), args.raw("height"));
        Chart chart;
        try {
            chart = Chart.of(new ChartRequest(
                    kind,
                    TableData.of(args, "data"),
                    args.value("x"),
                    args.value("y"),
                    args.stringOrNull("x_label"),
                    args.stringOrNull("y_label"),
                    args.value("color"),
                    optional(args, "size"),
                    optional(args, "stack"),
                    args.has("sort") ? sort(args) : true,
                    width.getPixelWidth(),
                    height.getPixelHeight()));
        } catch (TableException e) {
            throw TableData.refused(e);
        }
        VegaLiteChart.Builder vega = VegaLiteChart.newBuilder()
                .setSpec(chart.spec())
                .setTheme("streamlit")
                .setUseContainerWidth(Boolean.TRUE.equals(container))
                .addDatasets(ArrowNamedDataSet.newBuilder()
                        .setName(chart.dataName())
                        .setHasName(true)
                        .setData(arrow(chart.data())));
        return at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(width)
                        .setHeightConfig(height)
                        .setVegaLiteChart(vega)
                        .build());
    }

    private static Object sort(Args args) {
        return switch (args.raw("sort")) {
            case null -> true;
            case Boolean order -> order;
            case String column -> column;
            default -> throw args.mistaken("sort", "True, False or the name of a column");
        };
    }

    private static @Nullable Object optional(Args args, String name) {
        return args.has(name) ? args.value(name) : null;
    }

    private static ArrowData arrow(ByteString data) {
        return ArrowData.newBuilder().setData(data).build();
    }
}
