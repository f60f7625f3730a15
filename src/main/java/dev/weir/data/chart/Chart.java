package dev.weir.data.chart;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import dev.weir.data.ArrowStream;
import dev.weir.data.Table;
import dev.weir.data.TableException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A built-in chart, ready for the wire.
 *
 * @param spec the Vega-Lite specification, as JSON; it names the data set
 * @param dataName the name of the data set: a hash of its content, so equal data keeps its name over reruns
 * @param data the data set, as an Arrow stream
 */
public record Chart(String spec, String dataName, ByteString data) {
    private static final String SCHEMA = "https://vega.github.io/schema/vega-lite/v5.20.1.json";

    /** From here on following every move of the mouse costs too much: at most every 16 ms then. Streamlit's number. */
    private static final int MANY_POINTS = 1000;

    private static final List<Object> STACKS = List.of(true, false, "normalize", "center", "layered");

    /**
     * Makes the chart.
     *
     * @throws TableException for a column that is not there, a colour or a size that is none, and so on, with the
     *     messages of Streamlit (1.62)
     */
    public static Chart of(ChartRequest request) {
        Object stack = request.stack();
        if (stack != null && !STACKS.contains(stack)) {
            throw new TableException(
                    "StreamlitValueError",
                    "Invalid `stack` value. Supported values: True, False, 'normalize', 'center', 'layered', None.");
        }
        Wishes wishes = Wishes.of(request);
        Prepared prepared = Prepared.of(request.data(), wishes);
        ObjectNode encoding = new Encodings(request, wishes, prepared).encode();
        Table table = prepared.table();
        ByteString bytes = ArrowStream.encode(table);
        String name = hash(bytes);

        ObjectNode spec = Encodings.object().put("$schema", SCHEMA);
        spec.put("width", request.width()).put("height", request.height());
        spec.putObject("autosize").put("type", "fit").put("contains", "padding");
        spec.putObject("data").put("name", name);
        if (request.kind() == ChartKind.LINE && prepared.x().isPresent()) {
            layers(spec, encoding, prepared.field(prepared.x().get()), table.rows());
        } else {
            spec.putObject("mark").put("type", request.kind().mark());
            spec.set("encoding", encoding);
            zoom(spec.putArray("params"), "param_1");
        }
        return new Chart(spec.toString(), name, bytes);
    }

    /** A line, points too faint to see that notice the mouse, and the points beneath it. */
    private static void layers(ObjectNode spec, ObjectNode encoding, String x, int rows) {
        spec.putObject("config").putObject("legend").put("symbolType", "stroke");
        ArrayNode layers = spec.putArray("layer");
        ObjectNode line = layers.addObject().put("name", "view_1");
        line.putObject("mark").put("type", "line");
        line.set("encoding", encoding);
        ObjectNode faint = layers.addObject().put("name", "view_2");
        faint.putObject("mark").put("type", "point").put("opacity", 0);
        faint.set("encoding", encoding);
        ObjectNode near = layers.addObject();
        near.putObject("mark").put("type", "point").put("filled", true).put("size", 65);
        near.set("encoding", encoding);
        near.putArray("transform")
                .addObject()
                .putObject("filter")
                .put("param", "param_1")
                .put("empty", false);

        ArrayNode params = spec.putArray("params");
        ObjectNode hover = params.addObject().put("name", "param_1");
        ObjectNode select = hover.putObject("select").put("type", "point").put("clear", "mouseleave");
        select.put("nearest", true).put("on", rows > MANY_POINTS ? "mousemove{16}" : "mousemove");
        select.putArray("fields").add(x);
        hover.putArray("views").add("view_2");
        zoom(params, "param_2").putArray("views").add("view_1");
    }

    private static ObjectNode zoom(ArrayNode params, String name) {
        ObjectNode zoom = params.addObject().put("name", name).put("bind", "scales");
        zoom.putObject("select")
                .put("type", "interval")
                .putArray("encodings")
                .add("x")
                .add("y");
        return zoom;
    }

    private static String hash(ByteString bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            bytes.asReadOnlyByteBufferList().forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5", e);
        }
    }
}
