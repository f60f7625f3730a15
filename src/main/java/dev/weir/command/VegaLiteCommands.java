package dev.weir.command;

import dev.weir.data.ArrowStream;
import dev.weir.wire.ArrowData;
import dev.weir.wire.ArrowNamedDataSet;
import dev.weir.wire.Element;
import dev.weir.wire.VegaLiteChart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Charts from a specification: {@code st.vega_lite_chart}, and {@code st.altair_chart} for objects with {@code to_dict()}. */
final class VegaLiteCommands {

    private static final String TYPE = "vega_lite_chart";

    private static final String OPTIONS = ", *, width=None, height='content', use_container_width=None,"
            + " theme='streamlit', key=None, on_select='ignore', selection_mode=None)";

    static final List<Command> ALL = List.of(
            Command.of("vega_lite_chart(data=None, spec=None" + OPTIONS, VegaLiteCommands::vegaLite),
            Command.of("altair_chart(altair_chart" + OPTIONS, VegaLiteCommands::altair));

    private VegaLiteCommands() {}

    private static Object vegaLite(ScriptRun run, DeltaGenerator at, Args args) {
        Object spec = args.raw("spec");
        Object data = args.raw("data");
        if (spec == null && args.language().toJava(data) instanceof Map) {
            return draw(run, at, args, data, null);
        }
        return draw(run, at, args, spec, data);
    }

    private static Object altair(ScriptRun run, DeltaGenerator at, Args args) {
        Object chart = args.raw("altair_chart");
        Object method = chart == null || chart instanceof String
                ? null
                : args.language().attribute(chart, "to_dict");
        if (method == null) {
            throw StreamlitException.type(
                    "AttributeError", "'" + args.language().typeName(chart) + "' object has no attribute 'to_dict'");
        }
        return draw(run, at, args, args.language().call(method, List.of(), Map.of()), null);
    }

    private static Object draw(
            ScriptRun run, DeltaGenerator at, Args args, @Nullable Object given, @Nullable Object data) {
        Themes.check(args);
        ChartSelection selection = ChartSelection.of(run, at, args);
        VegaLiteSpec spec = VegaLiteSpec.of(args.language(), given);
        Object width = args.given("use_container_width")
                ? Sizes.widthOrContainer(args)
                : args.given("width") ? args.raw("width") : spec.isWide() ? (Object) "content" : "stretch";
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.width(args.language(), width, true))
                .setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        spec.fit("stretch".equals(width));
        VegaLiteChart.Builder chart = VegaLiteChart.newBuilder()
                .setTheme(args.stringOrEmpty("theme"))
                .setUseContainerWidth(args.bool("use_container_width"));
        spec.takeDatasets()
                .forEach((name, rows) -> chart.addDatasets(ArrowNamedDataSet.newBuilder()
                        .setName(name)
                        .setHasName(true)
                        .setData(arrow(args, rows))));
        Object own = spec.takeData();
        if (own != null || data != null) {
            chart.setData(arrow(args, own != null ? own : data));
        }
        chart.setSpec(spec.json());
        if (!selection.isActive()) {
            return at.draw(run, element.setVegaLiteChart(chart).build());
        }
        List<String> parameters = spec.selections(args);
        String id = Identity.of(run, TYPE, Identity.key(args))
                .always(parameters)
                .unkeyed(chart.getSpec(), chart.getTheme(), width, args.raw("height"))
                .unkeyed(chart.getData().getData().toByteArray())
                .claim(run, at, TYPE);
        chart.setId(id).setFormId(at.formId()).addAllSelectionMode(parameters);
        Map<String, Object> none = new LinkedHashMap<>();
        parameters.forEach(p -> none.put(p, Map.of()));
        Object selected = selection.register(run, args, id, none);
        at.draw(run, element.setVegaLiteChart(chart).build());
        return selected;
    }

    private static ArrowData arrow(Args args, @Nullable Object data) {
        return ArrowData.newBuilder()
                .setData(ArrowStream.encode(TableData.of(args.language(), data)))
                .build();
    }
}
