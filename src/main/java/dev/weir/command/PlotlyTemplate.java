package dev.weir.command;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/**
 * The template of Plotly figures. Its colours are numbers, which the page replaces by those of its theme: 1 to 10 are the categories,
 * 11 to 20 a scale, 21 to 30 one with a middle; from 32 on rising, falling, sums, lines and tables, as in Streamlit 1.62.
 */
final class PlotlyTemplate {

    private static final int STEPS = 10;
    private static final int CATEGORIES = 1;
    private static final int SEQUENTIAL = 11;
    private static final int DIVERGING = 21;
    private static final int RISING = 32;
    private static final int FALLING = 33;
    private static final int SUM = 34;
    private static final int LINE = 36;
    private static final int CELL_TEXT = 37;
    private static final int CELL = 38;
    private static final int BORDER = 39;
    private static final int HEADER = 40;
    private static final int CONNECTOR_WIDTH = 2;

    /** Traces that are coloured by a scale of their own unless told otherwise. */
    private static final List<String> SCALED = List.of("contour", "contourcarpet", "heatmap", "histogram2d");

    private PlotlyTemplate() {}

    static ObjectNode make(ObjectMapper mapper) {
        ObjectNode template = mapper.createObjectNode();
        ObjectNode layout = template.putObject("layout");
        ArrayNode categories = layout.putArray("colorway");
        for (int i = 0; i < STEPS; i++) {
            categories.add(color(CATEGORIES + i));
        }
        ObjectNode scales = layout.putObject("colorscale");
        scale(scales.putArray("sequential"), SEQUENTIAL);
        scale(scales.putArray("sequentialminus"), SEQUENTIAL);
        scale(scales.putArray("diverging"), DIVERGING);
        scale(layout.putObject("coloraxis").putArray("colorscale"), SEQUENTIAL);
        traces(template.putObject("data"));
        return template;
    }

    private static void traces(ObjectNode data) {
        for (String type : SCALED) {
            scale(trace(data, type).putArray("colorscale"), SEQUENTIAL);
        }
        trace(data, "scatter").withObject("/marker/line").put("width", 0);
        trace(data, "icicle").putObject("textfont").put("color", "white");
        trace(data, "sankey").putObject("textfont").put("color", color(LINE));
        ObjectNode candle = trace(data, "candlestick");
        candle.withObject("/increasing/line").put("color", color(RISING));
        candle.withObject("/decreasing/line").put("color", color(FALLING));
        ObjectNode waterfall = trace(data, "waterfall");
        waterfall.withObject("/increasing/marker").put("color", color(RISING));
        waterfall.withObject("/decreasing/marker").put("color", color(FALLING));
        waterfall.withObject("/totals/marker").put("color", color(SUM));
        waterfall.withObject("/connector/line").put("color", color(LINE)).put("width", CONNECTOR_WIDTH);
        ObjectNode table = trace(data, "table");
        table.withObject("/cells/fill").put("color", color(CELL));
        table.withObject("/cells/font").put("color", color(CELL_TEXT));
        table.withObject("/cells/line").put("color", color(BORDER));
        table.withObject("/header/fill").put("color", color(HEADER));
        table.withObject("/header/font").put("color", color(LINE));
        table.withObject("/header/line").put("color", color(BORDER));
    }

    private static ObjectNode trace(ObjectNode data, String type) {
        return data.putArray(type).addObject().put("type", type);
    }

    private static void scale(ArrayNode scale, int first) {
        for (int i = 0; i < STEPS; i++) {
            scale.addArray().add((double) i / (STEPS - 1)).add(color(first + i));
        }
    }

    private static String color(int number) {
        return String.format(Locale.ROOT, "#%06d", number);
    }
}
