package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.LabelVisibility.LabelVisibilityOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What all widgets do alike: label visibility, callbacks, rules about forms and session state, registration. */
final class Widgets {

    private Widgets() {}

    static LabelVisibility visibility(Args args) {
        Object v = args.raw("label_visibility");
        if (v instanceof String s && List.of("visible", "hidden", "collapsed").contains(s)) {
            return LabelVisibility.newBuilder()
                    .setValue(LabelVisibilityOptions.valueOf(s.toUpperCase(Locale.ROOT)))
                    .build();
        }
        throw StreamlitException.type(
                "StreamlitValueError",
                "Invalid `label_visibility` value. Supported values: 'visible', 'hidden', 'collapsed'.");
    }

    /**
     * The rules that hold before a widget takes its id: inside a form only submit buttons have callbacks.
     *
     * @param callback name of the callback parameter, {@code on_change}
     */
    static void check(DeltaGenerator at, Args args, String callback) {
        if (args.given(callback) && !at.formId().isEmpty()) {
            throw StreamlitException.type(
                    "StreamlitInvalidFormCallbackError",
                    "Within a form, callbacks can only be defined on `st.form_submit_button`. Defining callbacks on other"
                            + " widgets inside a form is not allowed.");
        }
    }

    /** For widgets whose value a script may not choose: buttons, uploads. */
    static void checkNotPreset(ScriptRun run, Args args) {
        String key = Identity.key(args);
        if (key != null && run.state().isSetByScript(key)) {
            throw StreamlitException.type(
                    "StreamlitValueAssignmentNotAllowedError",
                    "Values for the widget with `key` '" + key + "' cannot be set using `st.session_state`.");
        }
    }

    /** Draws a widget; {@code pushed}: its message carries a value that the browser takes over once. */
    static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, Element.Builder element, boolean pushed) {
        if (pushed) {
            element.setHasOneShotEffect(true);
        }
        return at.draw(run, element.build());
    }

    /**
     * Registers a widget whose value lives in session state.
     *
     * @param callback name of the callback parameter, {@code on_change}
     */
    static WidgetValue register(
            ScriptRun run,
            DeltaGenerator at,
            Args args,
            String id,
            WidgetSpec.Kind kind,
            String callback,
            Function<@Nullable Object, @Nullable Object> deserialize) {
        return register(run, at, args, id, kind, callback, deserialize, null);
    }

    static WidgetValue register(
            ScriptRun run,
            DeltaGenerator at,
            Args args,
            String id,
            WidgetSpec.Kind kind,
            String callback,
            Function<@Nullable Object, @Nullable Object> deserialize,
            WidgetSpec.@Nullable Binding binding) {
        String persist = args.has("persist_state") ? args.stringOrEmpty("persist_state") : "";
        return run.state()
                .register(new WidgetSpec(
                        id,
                        Identity.key(args),
                        kind,
                        deserialize,
                        args.callable(callback),
                        args.elements("args"),
                        kwargs(args),
                        persist,
                        binding,
                        args.has("disabled") && args.bool("disabled")));
    }

    /** The callback's named arguments. */
    static Map<String, @Nullable Object> kwargs(Args args) {
        Object raw = args.raw("kwargs");
        if (raw == null) {
            return Map.of();
        }
        Map<String, @Nullable Object> out = new java.util.LinkedHashMap<>();
        args.language().entries(raw).forEach((k, v) -> out.put(String.valueOf(k), v));
        return out;
    }
}
