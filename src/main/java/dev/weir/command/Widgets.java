package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.LabelVisibility.LabelVisibilityOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all widgets do alike: label visibility, callbacks, rules about forms and session state, registration. */
final class Widgets {

    private static final Logger LOG = LoggerFactory.getLogger(Widgets.class);
    private static final String QUERY_PARAMS = "query-params";
    private static final Set<String> SCOPES = Set.of("page", "session");

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
        checkCallback(at, callback(args, callback));
    }

    /** The same for a callback that is at hand. */
    static void checkCallback(DeltaGenerator at, @Nullable Object callback) {
        if (callback != null && !at.formId().isEmpty()) {
            throw StreamlitException.type(
                    "StreamlitInvalidFormCallbackError",
                    "Within a form, callbacks can only be defined on `st.form_submit_button`. Defining callbacks on other"
                            + " widgets inside a form is not allowed.");
        }
    }

    /** For widgets whose value a script may not choose: buttons, uploads. */
    static void checkNotPreset(ScriptRun run, Args args) {
        checkNotPreset(run, Identity.key(args));
    }

    static void checkNotPreset(ScriptRun run, @Nullable String key) {
        if (key != null && run.state().isSetByScript(key)) {
            throw StreamlitException.type(
                    "StreamlitValueAssignmentNotAllowedError",
                    "Values for the widget with `key` '" + key + "' cannot be set using `st.session_state`.");
        }
    }

    /**
     * Tells the log, once in a run, that a widget was given a default and another value in session state, which wins.
     *
     * @param ownDefault whether the script gave a default of its own
     */
    static void warnOfTwoDefaults(ScriptRun run, Args args, boolean ownDefault) {
        String key = Identity.key(args);
        if (ownDefault
                && key != null
                && run.state().isSetByScript(key)
                && run.firstTime("two defaults")
                && !run.settings().options().isOn("global.disableWidgetStateDuplicationWarning")) {
            LOG.warn("The widget with the key \"{}\" has a default value, and session state another, which wins", key);
        }
    }

    /** The query parameter that the widget's value stands in, for its {@code query_param_key}; empty if it is not bound. */
    static String queryParam(Args args) {
        return isBound(args) && args.given("key") ? args.text("key") : "";
    }

    private static boolean isBound(Args args) {
        return args.has("bind") && QUERY_PARAMS.equals(args.raw("bind"));
    }

    /** The type of a value as messages of Streamlit quote it: {@code <class 'str'>}. */
    static String type(Language language, @Nullable Object value) {
        Object type = value == null ? null : language.attribute(value, "__class__");
        return type == null ? language.typeName(value) : language.text(type);
    }

    /** Whether session state holds an explicit None for the widget: then it starts empty, whatever its default. */
    static boolean isCleared(ScriptRun run, Args args) {
        String key = Identity.key(args);
        return key != null && run.state().has(key) && run.state().get(key) == null;
    }

    /** The hint in an empty box; an explicit empty one is a blank, so that the page does not show its own. */
    static String placeholder(Args args) {
        String hint = args.stringOrEmpty("placeholder");
        return hint.isEmpty() && args.given("placeholder") ? " " : hint;
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

    /**
     * Registers a widget and checks {@code bind} and {@code persist_state}, which want a key.
     *
     * @param binding how the value stands in the address if {@code bind="query-params"} is given: declare it always, {@link Bindings}
     *     has the usual ones; null for widgets without {@code bind}. The element then needs {@link #queryParam}, too
     */
    static WidgetValue register(
            ScriptRun run,
            DeltaGenerator at,
            Args args,
            String id,
            WidgetSpec.Kind kind,
            String callback,
            Function<@Nullable Object, @Nullable Object> deserialize,
            WidgetSpec.@Nullable Binding binding) {
        checkBind(args);
        return register(
                run,
                new WidgetSpec(
                        id,
                        Identity.key(args),
                        kind,
                        deserialize,
                        callback(args, callback),
                        args.elements("args"),
                        kwargs(args),
                        persist(args),
                        isBound(args) ? binding : null,
                        args.has("disabled") && args.bool("disabled")));
    }

    /** Registers a widget that is described already; inside a cached function with a warning first. */
    static WidgetValue register(ScriptRun run, WidgetSpec spec) {
        if (run.isListening()) {
            CachedWidgets.warn(run);
        }
        return run.state().register(spec);
    }

    private static void checkBind(Args args) {
        if (!args.has("bind") || !args.given("bind")) {
            return;
        }
        if (!isBound(args)) {
            throw StreamlitException.type(
                    "StreamlitInvalidBindValueError", "Invalid `bind` value. Supported values: 'query-params', None.");
        }
        if (!args.given("key")) {
            throw StreamlitException.api(
                    "When using bind='query-params', the widget must have a unique 'key' parameter specified."
                            + " This 'key' will be used as the name of the query parameter.");
        }
    }

    private static String persist(Args args) {
        if (!args.has("persist_state") || !args.given("persist_state")) {
            return "";
        }
        if (!(args.raw("persist_state") instanceof String scope) || !SCOPES.contains(scope)) {
            throw StreamlitException.type(
                    "StreamlitInvalidPersistStateError",
                    "Invalid `persist_state` value. Supported values: 'page', 'session', None.");
        }
        if (!args.given("key")) {
            throw StreamlitException.api(
                    "When using persist_state, the widget must have a unique 'key' parameter specified so its value"
                            + " can be preserved across reruns and page switches.");
        }
        return scope;
    }

    /**
     * What is called for a change; the words {@code rerun} and {@code ignore}, which some commands take instead, are none. Anything else
     * passes: that it cannot be called shows when it is, as in Streamlit.
     */
    static @Nullable Object callback(Args args, String name) {
        Object callback = args.raw(name);
        return "rerun".equals(callback) || "ignore".equals(callback) ? null : callback;
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
