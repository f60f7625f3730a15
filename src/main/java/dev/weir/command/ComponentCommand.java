package dev.weir.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.google.protobuf.ByteString;
import dev.weir.data.ArrowStream;
import dev.weir.wire.ArrowDataframe;
import dev.weir.wire.ArrowTable;
import dev.weir.wire.ComponentInstance;
import dev.weir.wire.Element;
import dev.weir.wire.SpecialArg;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a component, a page of somebody else's that takes arguments and gives a value. The languages' {@code declare_component}
 * makes functions that call this.
 */
final class ComponentCommand {

    private static final String TYPE = "component_instance";

    private static final ObjectReader READER = new ObjectMapper()
            .reader()
            .with(DeserializationFeature.USE_LONG_FOR_INTS)
            .forType(Object.class);

    static final List<Command> ALL = List.of(Command.of(
            "component_instance(name, path=None, url=None, arguments=None, default=None, key=None, on_change=None,"
                    + " tab_index=None)",
            ComponentCommand::draw));

    private ComponentCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Integer tabIndex = EmbedCommands.tabIndex(args);
        Widgets.check(at, args, "on_change");
        Widgets.checkNotPreset(run, args);
        String name = args.string("name");
        if (args.given("path")) {
            run.settings().components().add(name, Path.of(args.string("path")));
        }
        ComponentInstance.Builder c = ComponentInstance.newBuilder()
                .setComponentName(name)
                .setUrl(args.stringOrEmpty("url"))
                .setFormId(at.formId());
        c.setJsonArgs(arguments(args, c));
        if (tabIndex != null) {
            c.setTabIndex(tabIndex);
        }
        String key = Identity.key(args);
        String id = Identity.of(run, TYPE, key)
                .always(name, c.getUrl())
                .unkeyed(c.getJsonArgs(), List.copyOf(c.getSpecialArgsList()))
                .claim(run, at, TYPE);
        Object fallback = args.raw("default");
        WidgetValue now = Widgets.register(
                run,
                new WidgetSpec(
                        id,
                        key,
                        WidgetSpec.Kind.JSON,
                        wire -> wire == null ? fallback : args.language().toScript(value(wire)),
                        Widgets.callback(args, "on_change"),
                        new ArrayList<>(),
                        Map.of(),
                        "",
                        null,
                        false));
        at.draw(run, Element.newBuilder().setComponentInstance(c.setId(id)).build());
        return now.value();
    }

    /** The arguments as JSON; bytes and tables travel beside it. */
    private static String arguments(Args args, ComponentInstance.Builder c) {
        Language language = args.language();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        Object given = args.raw("arguments");
        Map<Object, @Nullable Object> all = given == null ? Map.of() : language.entries(given);
        all.forEach((k, value) -> {
            String name = language.text(k);
            if (value instanceof byte[] bytes) {
                c.addSpecialArgs(SpecialArg.newBuilder().setKey(name).setBytes(ByteString.copyFrom(bytes)));
            } else if (value != null && language.form(value) == WriteForm.TABLE) {
                ByteString data = ArrowStream.encode(TableData.of(language, value));
                c.addSpecialArgs(SpecialArg.newBuilder()
                        .setKey(name)
                        .setArrowDataframe(ArrowDataframe.newBuilder()
                                .setData(ArrowTable.newBuilder().setData(data))));
            } else {
                json.put(name, value);
            }
        });
        json.put("default", args.raw("default"));
        json.put("key", Identity.key(args));
        return Plain.json(language, json);
    }

    /** What the page reported: JSON, or bytes as they are; of a table the bytes of its Arrow stream. */
    private static @Nullable Object value(Object wire) {
        return switch (wire) {
            case String json -> read(json);
            case ArrowTable table -> table.getData().toByteArray();
            default -> wire;
        };
    }

    private static @Nullable Object read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            return null; // Nothing a page of ours sends.
        }
    }
}
