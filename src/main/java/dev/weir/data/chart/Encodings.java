package dev.weir.data.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.data.Column;
import dev.weir.data.ColumnType;
import dev.weir.data.PythonText;
import dev.weir.data.TableException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column shows as what. */
final class Encodings {
    private static final int DEFAULT_SIZE = 100;
    private static final double OVERLAPPING = 0.7;

    private final ChartRequest request;
    private final Wishes wishes;
    private final Prepared data;

    Encodings(ChartRequest request, Wishes wishes, Prepared data) {
        this.request = request;
        this.wishes = wishes;
        this.data = data;
    }

    ObjectNode encode() {
        ObjectNode out = object();
        boolean lying = request.kind() == ChartKind.HORIZONTAL_BAR;
        ObjectNode category = axis(data.x(), false, xTitle(), categoryType());
        ObjectNode value =
                axis(data.y(), true, yTitle(), data.y().map(this::type).orElse("quantitative"));
        sort(category);
        stack(value);
        out.set(lying ? "y" : "x", category);
        out.set(lying ? "x" : "y", value);
        if (request.kind().isBar()
                && Boolean.FALSE.equals(request.stack())
                && data.color().isPresent()) {
            ObjectNode beside = object().put("field", data.field(data.color().get()));
            out.set("xOffset", lying ? object() : beside);
            out.set("yOffset", lying ? beside : object());
        }
        boolean overlapping =
                request.kind() == ChartKind.AREA || (request.kind().isBar() && "layered".equals(request.stack()));
        if (overlapping && data.color().isPresent()) {
            out.putObject("opacity").put("value", OVERLAPPING);
        }
        ColorEncoding.of(request, wishes, data, this).ifPresent(color -> out.set("color", color));
        if (request.kind() == ChartKind.SCATTER) {
            out.set("size", size());
        }
        if (data.x().isPresent() && data.y().isPresent()) {
            out.set("tooltip", tooltip());
        }
        return out;
    }

    private ObjectNode axis(Optional<String> name, boolean grid, String title, String type) {
        ObjectNode axis = object();
        axis.putObject("axis").put("grid", grid);
        boolean whole = name.flatMap(data::column)
                .filter(c -> c.type() instanceof ColumnType.Int)
                .isPresent();
        if (whole) {
            axis.withObject("/axis").put("tickMinStep", 1);
        }
        axis.put("field", name.map(data::field).orElse(Names.NONE)).put("title", title);
        axis.putObject("scale");
        return axis.put("type", type);
    }

    private String xTitle() {
        String label = request.xLabel();
        return label != null ? label : wishes.x().orElse("");
    }

    private String yTitle() {
        String label = request.yLabel();
        if (label != null) {
            return label;
        }
        return request.y() == null
                ? ""
                : data.y().filter(y -> !y.equals(Names.VALUE)).orElse("");
    }

    /** Bars stand on separate places, unless time runs below them. */
    private String categoryType() {
        if (data.x().isEmpty()) {
            return "quantitative";
        }
        String x = data.x().get();
        boolean time = data.column(x)
                .filter(c -> c.type().isTemporal() && c.size() > 0 && !c.isMissing(0))
                .isPresent();
        return request.kind().isBar() && !time ? "ordinal" : type(x);
    }

    /** Vega-Lite's kind of a column's values. */
    String type(String name) {
        Column column = data.column(name).orElseThrow();
        return switch (column.type()) {
            case ColumnType.Int i -> "quantitative";
            case ColumnType.Float() -> "quantitative";
            case ColumnType.Decimal d -> "quantitative";
            case ColumnType.Date() -> "temporal";
            case ColumnType.Time() -> "temporal";
            case ColumnType.Timestamp t -> "temporal";
            case ColumnType.Duration() -> "temporal";
            case ColumnType.Null() -> column.size() == 0 ? "quantitative" : "nominal";
            default -> "nominal";
        };
    }

    private void sort(ObjectNode category) {
        if (!request.kind().isBar()) {
            return;
        }
        if (wishes.sort().isPresent()) {
            category.putObject("sort")
                    .put("field", data.field(wishes.sort().get()))
                    .put("order", wishes.falling() ? "descending" : "ascending");
        } else if (Boolean.FALSE.equals(request.sort())) {
            category.putNull("sort");
        }
    }

    private void stack(ObjectNode value) {
        @Nullable Object stack = request.stack();
        switch (stack) {
            case Boolean on -> value.put("stack", on);
            case String word when word.equals("layered") -> value.put("stack", false);
            case String word -> value.put("stack", word);
            case null, default -> {
                if (request.kind() == ChartKind.AREA) {
                    value.put("stack", false);
                }
            }
        }
    }

    private ObjectNode size() {
        if (data.size().isPresent()) {
            String name = data.size().get();
            ObjectNode size =
                    object().put("field", data.field(name)).put("title", name).put("type", "quantitative");
            size.putObject("legend").put("titlePadding", 0.5).put("offset", 5).put("orient", "bottom");
            return size;
        }
        return switch (request.size()) {
            case null -> object().put("value", DEFAULT_SIZE);
            case Double n -> object().put("value", n);
            case Long n -> object().put("value", n);
            case Integer n -> object().put("value", n);
            default ->
                throw new TableException("This does not look like a valid size: " + PythonText.repr(request.size()));
        };
    }

    private ArrayNode tooltip() {
        ArrayNode lines = JsonNodeFactory.instance.arrayNode();
        data.x().ifPresent(name -> lines.add(line(name)));
        data.y().ifPresent(name -> lines.add(line(name)));
        data.color().ifPresent(name -> lines.add(line(name)));
        data.size().ifPresent(name -> lines.add(line(name)));
        return lines;
    }

    private ObjectNode line(String name) {
        ObjectNode line = object().put("field", data.field(name)).put("type", type(name));
        if (Names.isGenerated(name) || Names.isPath(name)) {
            line.put("title", Names.shown(name));
        }
        return line;
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
