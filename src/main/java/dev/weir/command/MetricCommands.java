package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Metric;
import dev.weir.wire.Metric.MetricColor;
import dev.weir.wire.Metric.MetricDirection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.metric}: a figure, how it changed, and a small chart of how it came there. */
final class MetricCommands {

    private static final String COLORS =
            "'normal', 'inverse', 'off', 'red', 'orange', 'yellow', 'green', 'blue', 'violet', 'gray', 'grey', 'primary'";
    private static final List<String> NAMED_COLORS =
            List.of("red", "orange", "yellow", "green", "blue", "violet", "gray", "primary");

    static final List<Command> ALL = List.of(Command.of(
            "metric(label, value, delta=None, delta_color='normal', *, help=None, icon=None, label_visibility='visible',"
                    + " border=False, width='stretch', height='content', chart_data=None, chart_type='line', delta_arrow='auto',"
                    + " format=None, delta_description=None)",
            MetricCommands::metric));

    private MetricCommands() {}

    private static DeltaGenerator metric(ScriptRun run, DeltaGenerator at, Args args) {
        Metric.Builder m = Metric.newBuilder()
                .setLabel(label(args))
                .setBody(args.given("value") ? number(args, "value") : "—")
                .setHelp(TextCommands.help(args))
                .setShowBorder(args.bool("border"))
                .setDeltaDescription(args.stringOrEmpty("delta_description"))
                .setIcon(Icons.of(args, "icon"))
                .setFormat(args.stringOrEmpty("format"))
                .setLabelVisibility(Widgets.visibility(args));
        change(args, m);
        chart(args, m);
        return at.draw(
                run,
                Element.newBuilder()
                        .setHeightConfig(Sizes.height(args.language(), args.raw("height")))
                        .setWidthConfig(Sizes.width(args))
                        .setMetric(m)
                        .build());
    }

    private static String label(Args args) {
        if (args.raw("label") instanceof String s) {
            return s;
        }
        throw StreamlitException.type(
                "TypeError",
                "'" + args.text("label") + "' is of type " + Texts.type(args.language(), args.raw("label"))
                        + ", which is not an accepted type. label only accepts: str. Please convert the label to an accepted type.");
    }

    /** Text stays as it is; numbers of any kind are printed. */
    private static String number(Args args, String name) {
        Object value = args.raw(name);
        Language language = args.language();
        if (value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || (value != null
                        && !(value instanceof byte[])
                        && (language.attribute(value, "__float__") != null
                                || language.attribute(value, "__complex__") != null))) {
            return args.text(name);
        }
        throw StreamlitException.type(
                "TypeError",
                "'" + args.text(name) + "' is of type " + Texts.type(language, value)
                        + ", which is not an accepted type. Please convert the value to an accepted number type.");
    }

    private static void change(Args args, Metric.Builder m) {
        Object raw = args.raw("delta");
        boolean none = raw == null || raw.equals("");
        String delta = none ? "" : Texts.dedent(number(args, "delta"));
        boolean zero = delta.equals("0") || isZero(raw);
        boolean down = !zero && delta.startsWith("-");
        m.setDelta(delta);
        m.setColor(color(args, none, zero, down));
        MetricDirection natural =
                none || zero ? MetricDirection.NONE : down ? MetricDirection.DOWN : MetricDirection.UP;
        m.setDirection(
                switch (args.raw("delta_arrow")) {
                    case String s when s.equals("auto") -> natural;
                    case String s when s.equals("up") -> MetricDirection.UP;
                    case String s when s.equals("down") -> MetricDirection.DOWN;
                    case String s when s.equals("off") -> MetricDirection.NONE;
                    case null, default ->
                        throw StreamlitException.type(
                                "StreamlitValueError",
                                "Invalid `delta_arrow` value. Supported values: 'auto', 'up', 'down', 'off'.");
                });
    }

    private static boolean isZero(@Nullable Object value) {
        return switch (value) {
            case Boolean b -> !b;
            case Number n -> n.doubleValue() == 0;
            case null, default -> false;
        };
    }

    private static MetricColor color(Args args, boolean none, boolean zero, boolean down) {
        String wish = args.raw("delta_color") instanceof String s ? s : "";
        String named = wish.equals("grey") ? "gray" : wish;
        boolean plain = none || zero;
        return switch (named) {
            case "normal" -> plain ? MetricColor.GRAY : down ? MetricColor.RED : MetricColor.GREEN;
            case "inverse" -> plain ? MetricColor.GRAY : down ? MetricColor.GREEN : MetricColor.RED;
            case "off" -> MetricColor.GRAY;
            default -> {
                if (!NAMED_COLORS.contains(named)) {
                    throw StreamlitException.type(
                            "StreamlitValueError", "Invalid `delta_color` value. Supported values: " + COLORS + ".");
                }
                yield none ? MetricColor.GRAY : MetricColor.valueOf(named.toUpperCase(Locale.ROOT));
            }
        };
    }

    /** An unknown chart type is a line, as in Streamlit. */
    private static void chart(Args args, Metric.Builder m) {
        Object data = args.raw("chart_data");
        if (data == null) {
            return;
        }
        Language language = args.language();
        List<@Nullable Object> values = language.isIterable(data) ? language.elements(data) : List.of(data);
        for (Object v : values) {
            m.addChartData(number(language, v));
        }
        if (args.raw("chart_type") instanceof String s) {
            m.setChartType(
                    switch (s) {
                        case "bar" -> Metric.ChartType.BAR;
                        case "area" -> Metric.ChartType.AREA;
                        default -> Metric.ChartType.LINE;
                    });
        }
    }

    private static double number(Language language, @Nullable Object value) {
        try {
            switch (value) {
                case Boolean b -> {
                    return b ? 1 : 0;
                }
                case Number n -> {
                    return n.doubleValue();
                }
                case String s -> {
                    return Double.parseDouble(s);
                }
                case null -> {}
                default -> {
                    Object method = language.attribute(value, "__float__");
                    if (method != null && language.call(method, List.of(), Map.of()) instanceof Number n) {
                        return n.doubleValue();
                    }
                }
            }
        } catch (NumberFormatException e) {
            // No number: refused below like all others.
        }
        throw StreamlitException.api(
                "Only numeric values are supported for chart data sequence. The value '" + language.text(value)
                        + "' is of type " + Texts.type(language, value) + " and cannot be converted to float.");
    }
}
