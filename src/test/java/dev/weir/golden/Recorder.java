package dev.weir.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import dev.weir.testing.wire.Action;
import dev.weir.testing.wire.Browser;
import dev.weir.testing.wire.Download;
import dev.weir.testing.wire.Upload;
import dev.weir.testing.wire.WireOptions;
import dev.weir.wire.ForwardMsg;
import dev.weir.wire.NewSession;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.StreamSupport;

/** Plays a case to a server and notes what a browser would show: one entry for the first run and one for each step. */
final class Recorder {
    /** What is sent beside deltas but says nothing about the page. */
    private static final Set<ForwardMsg.TypeCase> SILENT = Set.of(
            ForwardMsg.TypeCase.DELTA,
            ForwardMsg.TypeCase.REF_HASH,
            ForwardMsg.TypeCase.SESSION_STATUS_CHANGED,
            ForwardMsg.TypeCase.PAGE_PROFILE,
            ForwardMsg.TypeCase.GIT_INFO_CHANGED,
            ForwardMsg.TypeCase.SCRIPT_FINISHED,
            ForwardMsg.TypeCase.HEARTBEAT_ACK,
            ForwardMsg.TypeCase.FILE_URLS_RESPONSE);

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Browser browser;
    private final MessageView messages;
    private final TreeView trees;
    private final Placeholders placeholders;

    private Recorder(Browser browser, GoldenCase golden) {
        this.browser = browser;
        this.placeholders = new Placeholders(golden.files(), LocalDate.now());
        this.messages = new MessageView(placeholders);
        this.trees = new TreeView(messages, placeholders);
    }

    static List<JsonNode> record(URI url, GoldenCase golden, Duration timeout) {
        List<JsonNode> steps = new ArrayList<>(golden.steps());
        JsonNode start = !steps.isEmpty() && steps.getFirst().has("start") ? steps.removeFirst() : NODES.nullNode();
        WireOptions options = WireOptions.ordinary()
                .patientFor(timeout)
                .startingWith(
                        start.at("/start/query").asText(""),
                        start.at("/start/page_name").asText(""));
        try (Browser browser = Browser.open(url, options)) {
            Recorder recorder = new Recorder(browser, golden);
            List<JsonNode> out = new ArrayList<>();
            out.add(recorder.note(start, true));
            steps.forEach(step -> out.add(recorder.play(step)));
            return out;
        }
    }

    private JsonNode play(JsonNode step) {
        if (step.has("download")) {
            return NODES.objectNode()
                    .<ObjectNode>set("step", step)
                    .set(
                            "download",
                            placeholders.data(download(
                                    browser.download(step.get("download").asText()))));
        }
        browser.act(action -> perform(step, action));
        return note(step, false);
    }

    private static void perform(JsonNode step, Action action) {
        step.path("upload")
                .properties()
                .forEach(e -> action.upload(
                        e.getKey(), uploads(e.getValue()), step.path("text").asText("")));
        step.path("set")
                .properties()
                .forEach(e -> action.set(e.getKey(), JSON.convertValue(e.getValue(), Object.class)));
        if (step.has("click")) {
            action.click(step.get("click").asText());
        }
        if (step.has("dismiss")) {
            action.dismiss(step.get("dismiss").asText());
        }
        if (step.has("query")) {
            action.query(step.get("query").asText());
        }
        if (step.has("page")) {
            action.page(step.get("page").asText());
        }
    }

    private static List<Upload> uploads(JsonNode files) {
        return StreamSupport.stream(files.spliterator(), false)
                .map(f -> Upload.ofText(
                        f.get("name").asText(),
                        f.get("type").asText(),
                        f.get("text").asText()))
                .toList();
    }

    private static ObjectNode download(Download d) {
        return NODES.objectNode()
                .put("status", d.status())
                .put("content_type", d.contentType().replace("; ", ";").toLowerCase(Locale.ROOT))
                .put("content_disposition", d.contentDisposition().isEmpty() ? null : d.contentDisposition())
                .put("size", d.body().length)
                .put("sha256", Digest.sha256(d.body()));
    }

    /** The messages come before the tree: placeholders are numbered in this order. */
    private JsonNode note(JsonNode step, boolean first) {
        ObjectNode out = NODES.objectNode();
        out.set("step", step);
        out.put("status", browser.status().map(Enum::name).orElse(null));
        out.set("messages", beside(first));
        out.set("tree", trees.of(browser.tree()));
        return out;
    }

    private ArrayNode beside(boolean first) {
        ArrayNode out = NODES.arrayNode();
        for (ForwardMsg m : browser.messages()) {
            if (m.hasNewSession()) {
                if (first) {
                    out.addObject().set("new_session", session(m.getNewSession()));
                }
            } else if (!SILENT.contains(m.getTypeCase())) {
                FieldDescriptor field = ForwardMsg.getDescriptor()
                        .findFieldByNumber(m.getTypeCase().getNumber());
                out.addObject()
                        .set(
                                field.getName(),
                                m.getField(field) instanceof Message inner
                                        ? messages.of(inner)
                                        : NODES.pojoNode(m.getField(field)));
            }
        }
        return out;
    }

    /** Of the first message only what does not name this installation. */
    private ObjectNode session(NewSession s) {
        ObjectNode out = NODES.objectNode();
        ObjectNode config = messages.of(s.getConfig());
        config.remove("gather_usage_stats");
        out.put("name", s.getName());
        out.set("config", config);
        out.set("custom_theme", messages.of(s.getCustomTheme()));
        out.properties()
                .removeIf(e -> e.getValue().isTextual()
                        ? e.getValue().textValue().isEmpty()
                        : e.getValue().isEmpty());
        return out;
    }
}
