package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.golden.arrow.ArrowTables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A wire message as data: set fields by name, enums by name, tables and JSON texts decoded, and what varies replaced. */
final class MessageView {
    /** JSON inside string fields, compared as data. */
    private static final Set<String> JSON_TEXTS = Set.of(
            "VegaLiteChart.spec",
            "Dataframe.columns",
            "Dataframe.selection_state",
            "Dataframe.selection_default",
            "DeckGlJsonChart.json",
            "DeckGlJsonChart.tooltip",
            "PlotlyChart.spec",
            "PlotlyChart.config",
            "ComponentInstance.json_args",
            "BidiComponent.json",
            "MixedData.json");

    /** Fields that hold nothing but an identity of the server's making, and the letter of its placeholder. */
    private static final Map<String, String> IDENTITIES = Map.of(
            "AppPage.page_script_hash",
            "p",
            "Navigation.page_script_hash",
            "p",
            "PageLink.page_script_hash",
            "p",
            "AutoRerun.fragment_id",
            "f",
            "StopAutoRerun.fragment_ids",
            "f",
            "DownloadButton.deferred_file_id",
            "d",
            "GraphVizChart.element_id",
            "e");

    private static final Set<String> TABLES =
            Set.of("ArrowData.data", "PandasStyler.display_values", "ArrowTable.data");
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Placeholders placeholders;

    MessageView(Placeholders placeholders) {
        this.placeholders = placeholders;
    }

    ObjectNode of(Message message) {
        String owner = message.getDescriptorForType().getName();
        ObjectNode out = NODES.objectNode();
        for (Map.Entry<FieldDescriptor, Object> e : message.getAllFields().entrySet()) {
            FieldDescriptor field = e.getKey();
            String name = owner + "." + field.getName();
            if (field.isMapField()) {
                out.set(field.getName(), map((List<?>) e.getValue()));
            } else if (name.equals("Exception.stack_trace")) {
                out.set(
                        field.getName(),
                        placeholders.trace(((List<?>) e.getValue())
                                .stream().map(Object::toString).toList()));
            } else if (field.isRepeated()) {
                ArrayNode all = out.putArray(field.getName());
                ((List<?>) e.getValue()).forEach(x -> all.add(one(field, name, x)));
            } else {
                out.set(field.getName(), one(field, name, e.getValue()));
            }
        }
        if (owner.equals("Exception") && !out.has("stack_trace")) {
            out.putArray("stack_trace");
        }
        return out;
    }

    private ObjectNode map(List<?> entries) {
        ObjectNode out = NODES.objectNode();
        for (Object o : entries) {
            Message entry = (Message) o;
            FieldDescriptor key = entry.getDescriptorForType().findFieldByNumber(1);
            FieldDescriptor value = entry.getDescriptorForType().findFieldByNumber(2);
            out.set(
                    placeholders.text(entry.getField(key).toString()),
                    one(value, value.getFullName(), entry.getField(value)));
        }
        return out;
    }

    private JsonNode one(FieldDescriptor field, String name, Object value) {
        return switch (value) {
            case Message m -> of(m);
            case EnumValueDescriptor e -> NODES.textNode(e.getName());
            case ByteString bytes ->
                TABLES.contains(name) ? placeholders.data(ArrowTables.read(bytes)) : Digest.of(bytes);
            case String text -> text(name, text);
            case Float f -> number(f);
            case Double d -> number(d);
            case Integer i -> NODES.numberNode(isUnsigned(field) ? Integer.toUnsignedLong(i) : i);
            case Long l -> NODES.numberNode(l);
            case Boolean b -> NODES.booleanNode(b);
            default -> throw new IllegalStateException("a field of an unknown type: " + field);
        };
    }

    private static boolean isUnsigned(FieldDescriptor field) {
        return field.getType() == FieldDescriptor.Type.UINT32;
    }

    /** Numbers that JSON lacks are Python's words for them. */
    private static JsonNode number(double v) {
        if (Double.isNaN(v)) {
            return NODES.textNode("nan");
        }
        return Double.isInfinite(v) ? NODES.textNode(v > 0 ? "inf" : "-inf") : NODES.numberNode(v);
    }

    private JsonNode text(String name, String text) {
        Optional<String> letter = Optional.ofNullable(IDENTITIES.get(name));
        if (letter.isPresent()) {
            return NODES.textNode(text.isEmpty() ? text : "<" + placeholders.number(letter.get(), text) + ">");
        }
        if (JSON_TEXTS.contains(name)) {
            return PythonJson.parse(text)
                    .map(v ->
                            (JsonNode) NODES.objectNode().set("json", placeholders.data(withoutLibraryMarks(name, v))))
                    .orElseGet(() -> NODES.textNode(placeholders.text(text)));
        }
        String spaced = name.equals("Json.body")
                ? PythonJson.parse(text).map(PythonJson::write).orElse(text)
                : text;
        return NODES.textNode(placeholders.text(spaced));
    }

    /** The schema address and the template name the version of a chart library, not the chart. */
    private static JsonNode withoutLibraryMarks(String name, JsonNode v) {
        if (name.equals("VegaLiteChart.spec") && v instanceof ObjectNode spec && spec.has("$schema")) {
            spec.put("$schema", "<schema>");
        }
        if (name.equals("PlotlyChart.spec")
                && v.path("layout") instanceof ObjectNode layout
                && layout.has("template")) {
            layout.put("template", "<template>");
        }
        return v;
    }
}
