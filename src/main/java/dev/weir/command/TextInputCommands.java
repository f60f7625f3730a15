package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.HeightConfig;
import dev.weir.wire.TextArea;
import dev.weir.wire.TextInput;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code st.text_input} and {@code st.text_area}. */
final class TextInputCommands {

    /** Pixels: three lines and the label. */
    private static final int AREA_HEIGHT = 122;

    /** Pixels: three lines without a label. */
    private static final int AREA_HEIGHT_WITHOUT_LABEL = 94;

    static final List<Command> ALL = List.of(
            Command.of(
                    "text_input(label, value='', max_chars=None, key=None, type='default', help=None, autocomplete=None,"
                            + " on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False,"
                            + " label_visibility='visible', icon=None, validate=None, width='stretch', bind=None,"
                            + " persist_state=None)",
                    TextInputCommands::line),
            Command.of(
                    "text_area(label, value='', height=None, max_chars=None, key=None, help=None, on_change=None, args=None,"
                            + " kwargs=None, *, placeholder=None, disabled=False, label_visibility='visible',"
                            + " width='stretch', bind=None, persist_state=None)",
                    TextInputCommands::area));

    private TextInputCommands() {}

    private static @Nullable Object line(ScriptRun run, DeltaGenerator at, Args args) {
        TextInputType type = TextInputType.of(args);
        Widgets.check(at, args, "on_change");
        String value = own(run, args);
        TextInput.Builder t = TextInput.newBuilder().setLabelVisibility(Widgets.visibility(args));
        TextInputType.Rule rule = TextInputType.Rule.of(args);
        String id = Identity.of(run, "text_input", Identity.key(args))
                .always(args.raw("max_chars"), rule == null ? null : rule.regex())
                .unkeyed(args.string("label"), value, type.word(), args.raw("help"), args.raw("autocomplete"))
                .unkeyed(args.raw("placeholder"), args.raw("icon"), args.raw("width"))
                .claim(run, at, "text_input");
        String shown = isNone(run, args) ? null : value;
        t.setId(id)
                .setLabel(args.string("label"))
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setHelp(TextCommands.help(args))
                .setMaxChars(maxChars(args))
                .setType(type.wire())
                .setIcon(args.given("icon") ? icon(args) : type.icon())
                .setPlaceholder(args.given("placeholder") ? args.text("placeholder") : type.placeholder())
                .setAutocomplete(args.given("autocomplete") ? args.string("autocomplete") : type.autocomplete());
        if (shown != null) {
            t.setDefault(shown);
        }
        TextInputType.Rule applied = rule == null ? type.rule() : rule;
        if (applied != null) {
            t.setValidateRegex(applied.regex());
            if (applied.message() != null) {
                t.setValidateMessage(applied.message());
            }
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            if (type.wire() == TextInput.Type.PASSWORD) {
                throw StreamlitException.api(
                        "Cannot use `bind='query-params'` with `type='password'`. Password values must not appear in URLs.");
            }
            t.setQueryParamKey(param);
        }
        WidgetValue current = register(run, at, args, id, shown);
        if (current.changed()) {
            String now = text(args, current);
            if (now != null) {
                t.setValue(now);
            }
            t.setSetValue(true);
        }
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.widthWithoutContent(args))
                .setTextInput(t);
        Widgets.draw(run, at, element, current.changed());
        return current.value();
    }

    private static String icon(Args args) {
        return "".equals(args.raw("icon")) ? "" : Icons.of(args, "icon");
    }

    private static @Nullable Object area(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        String value = own(run, args);
        TextArea.Builder t = TextArea.newBuilder().setLabelVisibility(Widgets.visibility(args));
        String id = Identity.of(run, "text_area", Identity.key(args))
                .always(args.raw("max_chars"))
                .unkeyed(args.string("label"), value, args.raw("height"), args.raw("help"))
                .unkeyed(args.raw("placeholder"), args.raw("width"))
                .claim(run, at, "text_area");
        String shown = isNone(run, args) ? null : value;
        t.setId(id)
                .setLabel(args.string("label"))
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setHelp(TextCommands.help(args))
                .setMaxChars(maxChars(args))
                .setPlaceholder(args.given("placeholder") ? args.text("placeholder") : "");
        if (shown != null) {
            t.setDefault(shown);
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            t.setQueryParamKey(param);
        }
        WidgetValue current = register(run, at, args, id, shown);
        if (current.changed()) {
            String now = text(args, current);
            if (now != null) {
                t.setValue(now);
            }
            t.setSetValue(true);
        }
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(Sizes.widthWithoutContent(args))
                .setHeightConfig(height(args))
                .setTextArea(t);
        Widgets.draw(run, at, element, current.changed());
        return current.value();
    }

    private static HeightConfig height(Args args) {
        if (args.given("height")) {
            return Sizes.height(args.language(), args.raw("height"));
        }
        boolean labelled = !"collapsed".equals(args.raw("label_visibility"));
        return HeightConfig.newBuilder()
                .setPixelHeight(labelled ? AREA_HEIGHT : AREA_HEIGHT_WITHOUT_LABEL)
                .build();
    }

    /** The default that the script gives, as text; null for None. */
    private static @Nullable String own(ScriptRun run, Args args) {
        Widgets.warnOfTwoDefaults(run, args, args.given("value") && !"".equals(args.raw("value")));
        return args.given("value") ? args.text("value") : null;
    }

    /** Whether session state says None, which then is the default, too. */
    private static boolean isNone(ScriptRun run, Args args) {
        String key = Identity.key(args);
        return key != null && run.state().has(key) && run.state().get(key) == null;
    }

    private static int maxChars(Args args) {
        if (!args.given("max_chars")) {
            return 0;
        }
        long most = args.integer("max_chars");
        if (most < 0 || most > Integer.MAX_VALUE) {
            throw StreamlitException.type(
                    "ValueError",
                    "st." + args.command() + "(): 'max_chars' must be between 0 and " + Integer.MAX_VALUE + ", not "
                            + most);
        }
        return (int) most;
    }

    private static WidgetValue register(
            ScriptRun run, DeltaGenerator at, Args args, String id, @Nullable String fallback) {
        int max = args.given("max_chars") ? (int) args.integer("max_chars") : Integer.MAX_VALUE;
        Function<@Nullable Object, @Nullable Object> deserialize =
                wire -> cut(wire == null ? fallback : String.valueOf(wire), max);
        return Widgets.register(run, at, args, id, WidgetSpec.Kind.STRING, "on_change", deserialize, Bindings.text());
    }

    /** At most so many characters, counted as Python counts them. */
    private static @Nullable String cut(@Nullable String text, int max) {
        return text == null || text.codePointCount(0, text.length()) <= max
                ? text
                : text.substring(0, text.offsetByCodePoints(0, max));
    }

    /** The current value as the page takes it. */
    private static @Nullable String text(Args args, WidgetValue current) {
        Object value = args.language().toJava(current.value());
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw StreamlitException.type(
                "TypeError",
                "The value of '" + Identity.key(args) + "' in st.session_state must be a string, not "
                        + args.language().typeName(current.value()));
    }
}
