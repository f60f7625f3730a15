package dev.weir.data.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.weir.data.Column;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import dev.weir.golden.arrow.ArrowTables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The charts of the recorded cases of the same names, argument for argument. */
class ChartTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** Names of arguments with their values. */
    private record Call(ChartKind kind, @Nullable Object data, Map<String, Object> with) {
        Chart chart() {
            return Chart.of(new ChartRequest(
                    kind,
                    Table.of(data),
                    with.get("x"),
                    with.get("y"),
                    (String) with.get("x_label"),
                    (String) with.get("y_label"),
                    with.get("color"),
                    with.get("size"),
                    with.get("stack"),
                    with.getOrDefault("sort", true),
                    (int) with.getOrDefault("width", 0),
                    (int) with.getOrDefault("height", 0)));
        }
    }

    private final List<Call> calls = new ArrayList<>();

    private void call(ChartKind kind, @Nullable Object data, Object... with) {
        Map<String, Object> named = new LinkedHashMap<>();
        for (int i = 0; i < with.length; i += 2) {
            named.put((String) with[i], with[i + 1]);
        }
        calls.add(new Call(kind, data, named));
    }

    private static Map<String, Object> columns(Object... namesAndValues) {
        Map<String, Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            columns.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return columns;
    }

    private static List<JsonNode> recorded(String name) throws Exception {
        JsonNode trees =
                JSON.readTree(Path.of("src", "test", "golden", name + ".json").toFile());
        List<JsonNode> charts = new ArrayList<>();
        trees.get(0).at("/tree/main").forEach(node -> {
            if (node.path("element").asText().equals("vega_lite_chart")) {
                charts.add(node);
            }
        });
        return charts;
    }

    private void expectRecorded(String name) throws Exception {
        List<JsonNode> charts = recorded(name);
        assertThat(charts).hasSameSizeAs(calls);
        for (int i = 0; i < charts.size(); i++) {
            Chart chart = calls.get(i).chart();
            ObjectNode spec = (ObjectNode) JSON.readTree(chart.spec());
            assertThat(spec.at("/data/name").asText())
                    .isEqualTo(chart.dataName())
                    .hasSize(32);
            ObjectNode expected = charts.get(i).withObject("/spec/json");
            UnaryOperator<ObjectNode> comparable = node -> {
                node.remove("$schema");
                node.remove("data");
                return node;
            };
            assertThat(comparable.apply(spec)).as("%s, chart %d", name, i).isEqualTo(comparable.apply(expected));
            assertThat(ArrowTables.read(chart.data()).toString())
                    .as("data of %s, chart %d", name, i)
                    .isEqualTo(charts.get(i).at("/datasets/0/data/data").toString());
        }
    }

    @Test
    void drawsLinesAsStreamlitDoes() throws Exception {
        Object cols = columns("day", List.of(1, 2, 3), "sun", List.of(4, 6, 5), "rain", List.of(2, 0, 3));
        List<Object> rows = new ArrayList<>();
        for (int n = 1; n <= 2; n++) {
            for (int d = 1; d <= 3; d++) {
                rows.add(columns("day", d, "kind", n == 1 ? "a" : "b", "mm", d * n));
            }
        }
        List<String> both = List.of("sun", "rain");
        call(ChartKind.LINE, cols);
        call(ChartKind.LINE, cols, "x", "day");
        call(ChartKind.LINE, cols, "x", "day", "y", "sun");
        call(ChartKind.LINE, cols, "x", "day", "y", both, "color", List.of("#ff0000", "#0000ff"));
        call(ChartKind.LINE, cols, "x", "day", "y", "sun", "x_label", "Day", "y_label", "Hours", "color", "#00aa55");
        call(ChartKind.LINE, rows, "x", "day", "y", "mm", "color", "kind");
        call(ChartKind.LINE, cols, "x", "day", "width", 300, "height", 150);
        call(ChartKind.LINE, cols, "x", "day");
        call(ChartKind.LINE, List.of(3, 1, 2));
        call(ChartKind.LINE, columns("s", List.of(1.5, 2.5)), "color", List.of(255L, 0L, 0L));
        call(ChartKind.LINE, cols, "x", "day", "y", both, "color", List.of("red", "blue"));
        expectRecorded("line_chart");
    }

    @Test
    void drawsDaysMomentsNamesAndNothing() throws Exception {
        List<LocalDate> days = IntStream.rangeClosed(1, 3)
                .mapToObj(d -> LocalDate.of(2024, 1, d))
                .toList();
        List<LocalDateTime> moments = List.of(6, 12, 18).stream()
                .map(h -> LocalDateTime.of(2024, 1, 1, h, 0))
                .toList();
        call(ChartKind.LINE, columns("day", days, "v", List.of(1, 3, 2)), "x", "day", "y", "v");
        call(ChartKind.LINE, columns("t", moments, "v", List.of(6, 12, 18)), "x", "t", "y", "v");
        call(ChartKind.LINE, columns("name", List.of("b", "a"), "v", List.of(1, 2)), "x", "name", "y", "v");
        call(ChartKind.LINE, Map.of());
        call(ChartKind.LINE, List.of());
        call(ChartKind.LINE, null);
        expectRecorded("line_chart_dates");
    }

    @Test
    void drawsAreasAsStreamlitDoes() throws Exception {
        Object cols = columns("day", List.of(1, 2, 3), "sun", List.of(4, 6, 5), "rain", List.of(2, 0, 3));
        List<String> both = List.of("sun", "rain");
        call(ChartKind.AREA, cols, "x", "day");
        for (Object stack : List.of(true, false, "normalize", "center", "layered")) {
            call(ChartKind.AREA, cols, "x", "day", "y", both, "stack", stack);
        }
        call(ChartKind.AREA, cols, "x", "day", "y", both);
        call(
                ChartKind.AREA,
                cols,
                "x",
                "day",
                "y",
                "sun",
                "x_label",
                "Day",
                "y_label",
                "Hours",
                "color",
                "#aabbcc",
                "width",
                320,
                "height",
                200);
        expectRecorded("area_chart");
    }

    @Test
    void drawsBarsAsStreamlitDoes() throws Exception {
        Object cols = columns(
                "port", List.of("Cork", "Bergen", "Antwerp"), "ships", List.of(4, 9, 6), "boats", List.of(1, 2, 3));
        List<String> both = List.of("ships", "boats");
        call(ChartKind.BAR, cols, "x", "port");
        call(ChartKind.HORIZONTAL_BAR, cols, "x", "port", "y", "ships");
        call(ChartKind.BAR, cols, "x", "port", "y", "ships", "sort", false);
        call(ChartKind.BAR, cols, "x", "port", "y", "ships", "sort", "-ships");
        call(ChartKind.BAR, cols, "x", "port", "y", "ships", "sort", "boats");
        for (Object stack : List.of(true, false, "normalize", "center", "layered")) {
            call(ChartKind.BAR, cols, "x", "port", "y", both, "stack", stack);
        }
        call(
                ChartKind.BAR,
                cols,
                "x",
                "port",
                "y",
                both,
                "x_label",
                "Port",
                "y_label",
                "Count",
                "color",
                List.of("#111111", "#222222"),
                "width",
                320,
                "height",
                240);
        call(ChartKind.BAR, columns("a", 1, "b", 2));
        call(ChartKind.BAR, List.of(5, 6, 7));
        call(ChartKind.BAR, cols, "x", "port", "y", "ships", "color", "port");
        expectRecorded("bar_chart");
    }

    @Test
    void drawsPointsAsStreamlitDoes() throws Exception {
        List<Object> rows = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            rows.add(columns("x", n, "y", n * n, "size", n * 10, "kind", n % 2 == 0 ? "even" : "odd"));
        }
        call(ChartKind.SCATTER, rows, "x", "x", "y", "y");
        call(ChartKind.SCATTER, rows, "x", "x", "y", "y", "size", "size", "color", "kind");
        call(ChartKind.SCATTER, rows, "x", "x", "y", "y", "size", 60L, "color", "#ff8800");
        call(
                ChartKind.SCATTER,
                rows,
                "x",
                "x",
                "y",
                List.of("y", "size"),
                "x_label",
                "X",
                "y_label",
                "Y",
                "width",
                300,
                "height",
                220);
        call(ChartKind.SCATTER, columns("a", List.of(1, 2), "b", List.of(3, 1)));
        call(ChartKind.SCATTER, rows, "x", "x", "y", "y", "color", "size");
        expectRecorded("scatter_chart");
    }

    private static JsonNode encoding(ChartKind kind, Object data, Object... with) throws Exception {
        ChartTest one = new ChartTest();
        one.call(kind, data, with);
        return JSON.readTree(one.calls.getFirst().chart().spec()).path("encoding");
    }

    @Test
    void givesNamesWithDotsAnAliasAndKeepsThemAsTitles() throws Exception {
        Object data = columns("a.b", List.of(1), "v", List.of(2));
        JsonNode bars = encoding(ChartKind.BAR, data, "x", "v", "y", "a.b", "color", "a.b", "sort", "a.b");
        assertThat(bars.at("/y/field").asText()).isEqualTo("col -- streamlit-generated-1");
        assertThat(bars.at("/y/title").asText()).isEqualTo("a.b");
        assertThat(bars.at("/color/title").asText()).isEqualTo("a.b");
        assertThat(bars.at("/x/sort/field").asText()).isEqualTo("col -- streamlit-generated-1");
        assertThat(bars.at("/tooltip/1/title").asText()).isEqualTo("a.b");
    }

    @Test
    void takesColoursOutOfAColumn() throws Exception {
        Object css = columns("x", List.of(1, 2, 3), "c", List.of("#ff0000", "#00ff00", "#ff0000"));
        JsonNode color = encoding(ChartKind.SCATTER, css, "x", "x", "y", "x", "color", "c")
                .path("color");
        assertThat(color.at("/scale/range")).hasToString("[\"#ff0000\",\"#00ff00\"]");
        assertThat(color.get("legend").isNull()).isTrue();
        Object numbers = columns("x", List.of(1, 2), "c", List.of(List.of(255, 0, 0), List.of(0, 0, 255)));
        assertThat(encoding(ChartKind.SCATTER, numbers, "x", "x", "y", "x", "color", "c")
                        .at("/color/scale/range"))
                .hasToString("[\"rgb(255, 0, 0)\",\"rgb(0, 0, 255)\"]");
    }

    @Test
    void putsLyingBarsBesideEachOther() throws Exception {
        Object cols = columns("day", List.of(1, 2), "sun", List.of(4, 6), "rain", List.of(2, 0));
        JsonNode bars = encoding(ChartKind.HORIZONTAL_BAR, cols, "x", "day", "stack", false, "x_label", "D");
        assertThat(bars.at("/yOffset/field").asText()).isEqualTo("color -- streamlit-generated");
        assertThat(bars.get("xOffset")).isEmpty();
        assertThat(bars.at("/x/stack").asBoolean(true)).isFalse();
        assertThat(bars.at("/y/title").asText()).isEqualTo("D");
    }

    @Test
    void writesColoursOfNumbersAsCss() {
        assertThat(Colors.css(List.of(1.0, 0.5, 0.2))).isEqualTo("rgb(255, 127, 51)");
        assertThat(Colors.css(List.of(1L, 2L, 3L, 128L))).isEqualTo("rgba(1, 2, 3, 0.5019607843137255)");
        assertThat(Colors.css(List.of(300L, 0L, 0L))).isEqualTo("rgb(255, 0, 0)");
        assertThat(Colors.css("Red")).isEqualTo("Red");
        assertThatThrownBy(() -> Colors.css("#fffff"))
                .hasMessageContaining("does not look like a valid color: '#fffff'");
    }

    @Test
    void followsTheMouseLessOftenOverManyPoints() {
        double[] many = new double[1001];
        Table table = Table.ofColumns(List.of(Column.ofDoubles("v", many)));
        assertThat(Chart.of(ChartRequest.of(ChartKind.LINE, table)).spec()).contains("\"mousemove{16}\"");
    }

    private static TableException refused(Object data, Object... with) {
        ChartTest one = new ChartTest();
        one.call(ChartKind.SCATTER, data, with);
        try {
            one.calls.getFirst().chart();
            throw new AssertionError("was drawn");
        } catch (TableException e) {
            return e;
        }
    }

    @Test
    void refusesWhatItCannotDrawInStreamlitsWords() {
        Object cols = columns("day", List.of(1), "sun", List.of(4));
        assertThat(refused(cols, "x", "nope"))
                .hasMessage("Data does not have a column named `\"nope\"`. Available columns are `day, sun`")
                .returns("StreamlitColumnNotFoundError", TableException::type);
        assertThat(refused(cols, "x", 3L)).hasMessageContaining("Value given: 3 (type <class 'int'>)");
        assertThat(refused(cols, "color", List.of("#ff0000")))
                .hasMessage("The list of colors `['#ff0000']` must have the same length as the list of columns to be"
                        + " colored `['day', 'sun']`.");
        assertThat(refused(cols, "color", "notacolor"))
                .hasMessageContaining("This does not look like a valid color argument: `notacolor`.")
                .returns("StreamlitInvalidColorError", TableException::type);
        assertThat(refused(cols, "size", "nope")).hasMessage("This does not look like a valid size: 'nope'");
        assertThat(refused(cols, "stack", "heap"))
                .hasMessage(
                        "Invalid `stack` value. Supported values: True, False, 'normalize', 'center', 'layered', None.");
    }
}
