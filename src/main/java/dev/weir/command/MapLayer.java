package dev.weir.command;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.data.Column;
import dev.weir.data.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points of {@code st.map} as a layer of deck.gl, and a view that shows them all. */
final class MapLayer {

    private static final int DEFAULT_SIZE = 100;
    private static final List<Integer> DEFAULT_COLOR = List.of(200, 30, 0, 160);
    private static final int SMALLEST_PIXELS = 3;

    /** For points that lie on one another. */
    private static final int CLOSEST_ZOOM = 12;

    /** How many degrees are seen at each level of zoom, from 0; as in Streamlit 1.62. */
    private static final List<Double> ZOOMS = List.of(
            360.0, 180.0, 90.0, 45.0, 22.5, 11.25, 5.625, 2.813, 1.406, 0.703, 0.352, 0.176, 0.088, 0.044, 0.022, 0.011,
            0.005, 0.003, 0.001, 0.0005, 0.00025);

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Table table;
    private final Args args;

    private MapLayer(Table table, Args args) {
        this.table = table;
        this.args = args;
    }

    static MapLayer of(Args args) {
        return new MapLayer(TableData.of(args, "data"), args);
    }

    String json() {
        Column latitude = coordinate("latitude", List.of("LAT", "LATITUDE", "lat", "latitude"));
        Column longitude = coordinate("longitude", List.of("LON", "LONGITUDE", "lon", "longitude"));
        Optional<Column> size = column("size");
        Optional<Column> color = column("color");
        ObjectNode layer = JSON.objectNode()
                .put("@@type", "ScatterplotLayer")
                .put("getPosition", "@@=[" + longitude.name() + ", " + latitude.name() + "]")
                .put("radiusMinPixels", SMALLEST_PIXELS)
                .put("radiusUnits", "meters");
        if (size.isPresent()) {
            layer.put("getRadius", "@@=" + size.get().name());
        } else {
            layer.putPOJO("getRadius", args.given("size") ? args.value("size") : (Object) DEFAULT_SIZE);
        }
        if (color.isPresent()) {
            layer.put("getFillColor", "@@=" + color.get().name());
        } else {
            layer.set("getFillColor", array(args.given("color") ? MapColors.of(args.value("color")) : DEFAULT_COLOR));
        }
        SequencedSet<String> used = new TreeSet<>(List.of(latitude.name(), longitude.name()));
        size.ifPresent(c -> used.add(c.name()));
        color.ifPresent(c -> used.add(c.name()));
        ArrayNode rows = layer.putArray("data");
        for (int i = 0; i < table.rows(); i++) {
            ObjectNode row = rows.addObject();
            for (String name : used) {
                Object value = table.column(name).flatMap(valueOf(i)).orElse(null);
                boolean paints = color.filter(c -> c.name().equals(name)).isPresent();
                row.set(name, paints ? paint(name, value) : JSON.pojoNode(value));
            }
        }
        ObjectNode out = JSON.objectNode();
        out.set("initialViewState", view(latitude, longitude));
        out.putArray("layers").add(layer);
        return out.toString();
    }

    private static java.util.function.Function<Column, Optional<Object>> valueOf(int row) {
        return column -> column.get(row).map(v -> v instanceof BigDecimal d ? (Object) d.doubleValue() : v);
    }

    private static ArrayNode array(List<Integer> numbers) {
        ArrayNode out = JSON.arrayNode();
        numbers.forEach(out::add);
        return out;
    }

    private static ArrayNode paint(String column, @Nullable Object color) {
        try {
            return array(MapColors.of(color));
        } catch (StreamlitException e) {
            throw StreamlitException.api("Column \"" + column + "\" does not appear to contain valid colors.");
        }
    }

    /** The column that an argument names; a value that is no column's name is the same for all points. */
    private Optional<Column> column(String argument) {
        return args.raw(argument) instanceof String name ? table.column(name) : Optional.empty();
    }

    private Column coordinate(String what, List<String> names) {
        Optional<Column> found = column(what);
        for (String name : names) {
            found = found.or(() -> table.column(name));
        }
        Column column = found.orElseThrow(() -> StreamlitException.api("Map data must contain a " + what
                + " column named: " + quoted(names) + ". Existing columns: "
                + quoted(table.columns().stream().map(Column::name).toList())));
        if (IntStream.range(0, column.size()).anyMatch(column::isMissing)) {
            throw StreamlitException.api(
                    "Column " + column.name() + " is not allowed to contain null values, such as NaN, NaT, or None.");
        }
        return column;
    }

    private static String quoted(List<String> names) {
        return names.stream().map(n -> "'" + n + "'").collect(Collectors.joining(", "));
    }

    private ObjectNode view(Column latitude, Column longitude) {
        double[] lat = ends(latitude);
        double[] lon = ends(longitude);
        ObjectNode view = JSON.objectNode()
                .put("latitude", (lat[0] + lat[1]) / 2)
                .put("longitude", (lon[0] + lon[1]) / 2)
                .put("pitch", 0);
        if (args.given("zoom")) {
            return view.put("zoom", args.integer("zoom"));
        }
        return view.put("zoom", zoom(Math.max(Math.abs(lat[1] - lat[0]), Math.abs(lon[1] - lon[0]))));
    }

    /** The level of zoom at which so many degrees can be seen. */
    static int zoom(double degrees) {
        OptionalInt level = IntStream.range(0, ZOOMS.size() - 1)
                .filter(i -> ZOOMS.get(i + 1) < degrees && degrees <= ZOOMS.get(i))
                .findFirst();
        return level.orElse(CLOSEST_ZOOM);
    }

    /** The least and the greatest number. */
    private double[] ends(Column column) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < column.size(); i++) {
            Object value = column.get(i).orElse(null);
            if (!(value instanceof Number n)) {
                throw StreamlitException.type(
                        "TypeError",
                        "st.map(): the column '" + column.name() + "' must hold numbers, not "
                                + args.language().repr(value));
            }
            least = Math.min(least, n.doubleValue());
            most = Math.max(most, n.doubleValue());
        }
        return column.size() == 0 ? new double[] {0, 0} : new double[] {least, most};
    }
}
