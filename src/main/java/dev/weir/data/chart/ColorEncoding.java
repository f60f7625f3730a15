package dev.weir.data.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.data.Column;
import dev.weir.data.PythonText;
import dev.weir.data.TableException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How series are told apart: by colours the script gave, by a column, or by the theme. */
final class ColorEncoding {
    private ColorEncoding() {}

    static Optional<ObjectNode> of(ChartRequest request, Wishes wishes, Prepared data, Encodings encodings) {
        Object color = request.color();
        boolean given = !(color instanceof Collection<?> c && c.isEmpty());
        if (color != null && given && wishes.color().isEmpty()) {
            return Optional.of(ofArgument(color, wishes.y(), data));
        }
        return data.color().map(name -> ofColumn(name, data, encodings));
    }

    private static ObjectNode ofArgument(Object color, List<String> y, Prepared data) {
        if (Colors.isColorOrName(color)) {
            if (y.size() != 1) {
                throw wrongLength(List.of(color), y);
            }
            return Encodings.object().put("value", Colors.css(color));
        }
        if (!(color instanceof List<?> colors)) {
            throw new TableException(
                    "StreamlitInvalidColorError",
                    "\nThis does not look like a valid color argument: `" + PythonText.str(color) + "`.\n\n"
                            + "The color argument can be:\n\n"
                            + "* A hex string like \"#ffaa00\" or \"#ffaa0088\".\n"
                            + "* An RGB or RGBA tuple with the red, green, blue, and alpha\n"
                            + "  components specified as ints from 0 to 255 or floats from 0.0 to\n  1.0.\n"
                            + "* The name of a column.\n"
                            + "* Or a list of colors, matching the number of y columns to draw.\n        ");
        }
        if (colors.size() != y.size()) {
            throw wrongLength(colors, y);
        }
        if (colors.size() == 1) {
            return Encodings.object().put("value", Colors.css(colors.getFirst()));
        }
        ObjectNode node = legend(Encodings.object());
        data.color().ifPresent(name -> node.put("field", data.field(name)));
        ObjectNode scale = node.putObject("scale");
        ArrayNode domain = scale.putArray("domain");
        y.forEach(domain::add);
        ArrayNode range = scale.putArray("range");
        colors.forEach(c -> range.add(Colors.css(c)));
        return node.put("title", " ").put("type", "nominal");
    }

    private static ObjectNode ofColumn(String name, Prepared data, Encodings encodings) {
        ObjectNode node = Encodings.object().put("field", data.field(name));
        if (name.equals(Names.COLOR)) {
            return legend(node).put("title", " ").put("type", "nominal");
        }
        node.put("type", encodings.type(name));
        if (Names.isPath(name)) {
            node.put("title", name);
        }
        Column column = data.column(name).orElseThrow();
        if (column.size() == 0 || column.get(0).filter(Colors::isColor).isEmpty()) {
            return legend(node);
        }
        // the values are the colours: nothing that a legend could explain
        node.putNull("legend");
        ArrayNode range = node.putObject("scale").putArray("range");
        Set<Object> seen = new LinkedHashSet<>();
        for (int i = 0; i < column.size(); i++) {
            column.get(i).ifPresent(seen::add);
        }
        seen.forEach(c -> range.add(Colors.css(c)));
        return node;
    }

    private static ObjectNode legend(ObjectNode node) {
        node.putObject("legend").put("titlePadding", 5).put("offset", 5).put("orient", "bottom");
        return node;
    }

    private static TableException wrongLength(List<?> colors, List<String> y) {
        return new TableException(
                "StreamlitColorLengthError",
                "The list of colors `" + PythonText.repr(colors)
                        + "` must have the same length as the list of columns to be colored `" + PythonText.repr(y)
                        + "`.");
    }
}
