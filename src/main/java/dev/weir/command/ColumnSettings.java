package dev.weir.command;

import dev.weir.data.PythonText;
import dev.weir.data.chart.Colors;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single settings of a column as the page wants them: ISO texts for moments, seconds for spans, labels for options. */
final class ColumnSettings {

    private static final Set<String> MOMENTS = Set.of("datetime", "date", "time");
    private static final List<String> COLORS = List.of(
            "auto", "auto-inverse", "red", "blue", "green", "yellow", "violet", "orange", "gray", "grey", "primary");

    private ColumnSettings() {}

    /** The value of a parameter that was given. */
    static @Nullable Object of(Args args, String type, String name) {
        return switch (name) {
            case "default" ->
                MOMENTS.contains(type)
                        ? iso(args, name)
                        : type.equals("list") || type.equals("multiselect") ? args.elements(name) : args.raw(name);
            case "min_value", "max_value" -> MOMENTS.contains(type) ? iso(args, name) : args.raw(name);
            case "step" -> args.raw(name) instanceof Duration d ? (Object) (d.toNanos() / 1e9) : args.raw(name);
            case "options" -> type.equals("multiselect") ? colored(args) : labelled(args);
            case "color" -> type.equals("multiselect") ? null : color(args);
            case "display_text" -> linkText(args);
            default -> args.raw(name);
        };
    }

    /** A moment as Python's {@code isoformat()} writes it; text passes. */
    private static String iso(Args args, String name) {
        Object value = args.raw(name);
        return switch (value) {
            case String text -> text;
            case LocalDate day -> day.toString();
            case LocalTime time -> PythonText.str(time);
            case LocalDateTime moment -> PythonText.str(moment).replace(' ', 'T');
            case null, default -> {
                Object isoformat = value == null ? null : args.language().attribute(value, "isoformat");
                if (isoformat == null || !args.language().isCallable(isoformat)) {
                    throw StreamlitException.type(
                            "AttributeError",
                            "'" + args.language().typeName(value) + "' object has no attribute 'isoformat': `" + name
                                    + "` must be a date, a time or a datetime, as the column is.");
                }
                yield args.language().text(args.language().call(isoformat, List.of(), Map.of()));
            }
        };
    }

    /** Options as they are, or with a label each. */
    private static List<@Nullable Object> labelled(Args args) {
        Object format = args.callable("format_func");
        List<@Nullable Object> options = args.elements("options");
        if (format == null) {
            return options;
        }
        List<@Nullable Object> out = new ArrayList<>();
        options.forEach(o -> {
            Map<String, @Nullable Object> option = new LinkedHashMap<>();
            option.put("value", o);
            option.put("label", label(args, format, o));
            out.add(option);
        });
        return out;
    }

    /** Options with labels and colours; fewer colours than options begin again. */
    private static List<@Nullable Object> colored(Args args) {
        Object format = args.callable("format_func");
        List<@Nullable Object> colors = args.raw("color") instanceof String one ? List.of(one) : args.elements("color");
        List<@Nullable Object> out = new ArrayList<>();
        for (Object o : args.elements("options")) {
            Map<String, @Nullable Object> option = new LinkedHashMap<>();
            option.put("value", o);
            if (format != null) {
                option.put("label", label(args, format, o));
            }
            if (!colors.isEmpty()) {
                option.put("color", colors.get(out.size() % colors.size()));
            }
            out.add(option);
        }
        return out;
    }

    private static @Nullable Object label(Args args, Object format, @Nullable Object option) {
        return args.language().call(format, java.util.Collections.singletonList(option), Map.of());
    }

    private static Object color(Args args) {
        Object color = args.raw("color");
        if (color instanceof String text && (COLORS.contains(text) || Colors.isColor(text))) {
            return text;
        }
        throw StreamlitException.type(
                "StreamlitValueError",
                "Invalid `color` value. Supported values: " + String.join(", ", COLORS)
                        + ", a valid hex color, an rgb() or rgba() color.");
    }

    private static String linkText(Args args) {
        String text = args.string("display_text");
        return text.startsWith(":material/") ? Icons.check(text) : text;
    }
}
