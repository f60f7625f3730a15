package dev.weir.command;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What expanders, popovers and tabs share in Streamlit 1.62: with {@code on_change} they are widgets whose value says what is open; with
 * a key alone they have an id and no value.
 *
 * @param id the block's id, or empty
 * @param value the current value, or null where the container is no widget
 */
record OpenState(String id, @Nullable Object value) {

    /**
     * Takes the id and registers the widget, as far as the arguments ask for it.
     *
     * @param identity begun with all that tells this container from others
     */
    static OpenState of(
            ScriptRun run,
            DeltaGenerator at,
            Args args,
            Identity identity,
            WidgetSpec.Kind kind,
            Function<@Nullable Object, @Nullable Object> deserialize) {
        String type = args.command();
        Object change = args.raw("on_change");
        boolean callable = change != null && args.language().isCallable(change);
        if (!callable && !"rerun".equals(change) && !"ignore".equals(change)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `on_change` value. Supported values: 'rerun', 'ignore', a callback function.");
        }
        String key = Identity.key(args);
        if ("ignore".equals(change)) {
            return new OpenState(key == null ? "" : identity.claim(run, at, type), null);
        }
        if (callable) {
            Widgets.check(at, args, "on_change");
        }
        String id = identity.claim(run, at, type);
        WidgetValue value = Widgets.register(
                run,
                new WidgetSpec(
                        id,
                        key,
                        kind,
                        deserialize,
                        callable ? change : null,
                        args.elements("args"),
                        Widgets.kwargs(args),
                        "",
                        null,
                        args.has("disabled") && args.bool("disabled")));
        return new OpenState(id, value.value());
    }

    boolean isWidget() {
        return value != null;
    }
}
