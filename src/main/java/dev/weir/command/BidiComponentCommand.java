package dev.weir.command;

import dev.weir.wire.BidiComponent;
import dev.weir.wire.Element;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An instance of a component of the second generation: HTML, CSS and JavaScript that become part of the page. The languages' {@code
 * components.v2.component} make functions that call this.
 *
 * <p>How it works: the element is two widgets of the wire, a JSON dictionary of states under its own id, and a list of triggers under an
 * id made of it, which counts once. {@code callbacks} tells by its keys which states and triggers the result always has.
 */
final class BidiComponentCommand {

    private static final String TYPE = "bidi_component";

    /** How the page makes the id of the triggers: a prefix, the component's id, a suffix. */
    private static final String TRIGGERS = "$$STREAMLIT_INTERNAL_KEY_%s__events";

    static final List<Command> ALL = List.of(Command.of(
            TYPE
                    + "(name, html=None, css=None, js=None, folder=None, isolate_styles=True, key=None, data=None, default=None,"
                    + " width='stretch', height='content', callbacks=None, make_state=None)",
            BidiComponentCommand::draw));

    private BidiComponentCommand() {}

    private static Map<String, @Nullable Object> draw(ScriptRun run, DeltaGenerator at, Args args) {
        Language language = args.language();
        String key = Identity.key(args);
        Map<String, @Nullable Object> defaults = named(language, args.raw("default"));
        Map<String, Object> callbacks = callbacks(language, args);
        checkDefaults(language, defaults, callbacks);
        BidiComponent.Builder c = BidiComponent.newBuilder()
                .setComponentName(args.string("name"))
                .setIsolateStyles(args.bool("isolate_styles"))
                .setFormId(at.formId());
        BidiAssets.put(run, args, c);
        BidiData.put(language, args.raw("data"), c);
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.width(args))
                .setHeightConfig(Sizes.height(language, args.raw("height")));
        String id = Identity.of(run, TYPE, key)
                .unkeyed(c.getComponentName(), c.getIsolateStyles(), args.raw("width"), args.raw("height"))
                .unkeyed(
                        Plain.json(language, defaults),
                        c.getDataCase(),
                        c.build().toByteArray())
                .claim(run, at, TYPE);
        String triggersId = TRIGGERS.formatted(id);
        run.state().claim(TYPE, triggersId, null);
        BidiState reader = new BidiState(language, defaults, args.callable("make_state"), triggersId);
        WidgetValue triggers =
                register(run, callbacks, true, triggersId, null, WidgetSpec.Kind.JSON_TRIGGER, reader::triggers);
        WidgetValue states = register(run, callbacks, false, id, key, WidgetSpec.Kind.JSON, reader::states);
        at.draw(run, element.setBidiComponent(c.setId(id)).build());
        Map<String, @Nullable Object> result = new LinkedHashMap<>();
        callbacks.keySet().forEach(event -> result.put(event, null));
        result.putAll(named(language, triggers.value()));
        result.putAll(named(language, states.value()));
        return result;
    }

    private static WidgetValue register(
            ScriptRun run,
            Map<String, Object> callbacks,
            boolean everyValue,
            String id,
            @Nullable String key,
            WidgetSpec.Kind kind,
            Function<@Nullable Object, @Nullable Object> read) {
        Object callback = callbacks.isEmpty() ? null : new PartCallbacks(run.language(), callbacks, everyValue);
        return Widgets.register(
                run, new WidgetSpec(id, key, kind, read, callback, List.of(), Map.of(), "", null, false));
    }

    private static Map<String, Object> callbacks(Language language, Args args) {
        Map<String, Object> out = new LinkedHashMap<>();
        named(language, args.raw("callbacks")).forEach((event, function) -> {
            if (function != null) {
                out.put(event, function);
            }
        });
        return out;
    }

    private static void checkDefaults(
            Language language, Map<String, @Nullable Object> defaults, Map<String, Object> callbacks) {
        for (String state : defaults.keySet()) {
            if (!callbacks.containsKey(state)) {
                throw StreamlitException.type(
                        "BidiComponentInvalidDefaultKeyError",
                        "`default` has the key `" + state + "`, but there is no callback `on_" + state
                                + "_change`. States with one: `" + language.repr(List.copyOf(callbacks.keySet()))
                                + "`.");
            }
        }
    }

    /** A dictionary of the script by the text of its keys; empty for what is none. */
    static Map<String, @Nullable Object> named(Language language, @Nullable Object dictionary) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        if (dictionary != null) {
            language.entries(dictionary).forEach((k, v) -> out.put(language.text(k), v));
        }
        return out;
    }
}
