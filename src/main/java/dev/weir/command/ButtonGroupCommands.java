package dev.weir.command;

import dev.weir.wire.ButtonGroup;
import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.WidthConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.pills} and {@code st.segmented_control}: options as buttons side by side, one or several of which can be on. */
final class ButtonGroupCommands {

    private static final String PARAMETERS =
            "(label, options, *, selection_mode='single', default=None, required=False, format_func=None, key=None, help=None,"
                    + " on_change=None, args=None, kwargs=None, disabled=False, label_visibility='visible', width='content',"
                    + " bind=None, persist_state=None)";

    static final List<Command> ALL = List.of(
            Command.of("pills" + PARAMETERS, (run, at, args) -> draw(run, at, args, ButtonGroup.Style.PILLS)),
            Command.of(
                    "segmented_control" + PARAMETERS,
                    (run, at, args) -> draw(run, at, args, ButtonGroup.Style.SEGMENTED_CONTROL)));

    private static final String SINGLE = "single";
    private static final String MULTI = "multi";

    private ButtonGroupCommands() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args, ButtonGroup.Style style) {
        LabelVisibility visibility = Widgets.visibility(args);
        boolean required = args.bool("required");
        boolean many = MULTI.equals(args.raw("selection_mode"));
        if (required && many) {
            throw StreamlitException.api("The `required` argument cannot be used with `selection_mode='multi'`. The"
                    + " `required` parameter is only supported for single-select mode.");
        }
        Options options = Options.of(args);
        List<Integer> defaults = options.indices(args.raw("default"));
        checkMode(args, many, defaults);
        WidthConfig width = Sizes.width(args);
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, !defaults.isEmpty());
        String label = args.string("label");
        String id = Identity.of(run, args.command(), Identity.key(args))
                .always(args.raw("selection_mode"))
                .unkeyed(label, options.texts(), defaults, args.raw("width"), args.raw("help"))
                .claim(run, at, args.command());
        ButtonGroup.Builder group = ButtonGroup.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllDefault(defaults)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setClickMode(many ? ButtonGroup.ClickMode.MULTI_SELECT : ButtonGroup.ClickMode.SINGLE_SELECT)
                .setStyle(style)
                .setLabelVisibility(visibility)
                .setRequired(required);
        options.texts().forEach(text -> group.addOptions(option(text)));
        if (args.given("help")) {
            group.setHelp(args.string("help"));
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            group.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRINGS,
                "on_change",
                sent -> many ? several(sent, options, defaults) : one(sent, options, defaults),
                many ? Bindings.options(args.language(), options, false, 0) : Bindings.one(options));
        Chosen chosen = many
                ? validMany(args.language(), options, current)
                : validOne(options, defaults, options.renewed(current.value()));
        if (chosen.reset()) {
            run.state().override(id, chosen.value());
        }
        boolean pushed = chosen.reset() || current.changed();
        if (pushed) {
            chosen.all().forEach(v -> group.addRawValues(options.wire(v)));
            group.setSetValue(true);
        }
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setButtonGroup(group), pushed);
        return chosen.value();
    }

    /** Streamlit names {@code st.pills} for both commands (1.62). */
    private static void checkMode(Args args, boolean many, List<Integer> defaults) {
        if (!many && !SINGLE.equals(args.raw("selection_mode"))) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `selection_mode` value. Supported values: 'single', 'multi'.");
        }
        if (!many && defaults.size() > 1) {
            throw StreamlitException.api(
                    "The default argument to `st.pills` must be a single value when `selection_mode='single'`.");
        }
    }

    /** A text whose first word is an icon shows it apart. */
    private static ButtonGroup.Option option(String text) {
        int blank = text.indexOf(' ');
        String first = blank < 0 ? text : text.substring(0, blank);
        if (!Icons.isIcon(first)) {
            return ButtonGroup.Option.newBuilder().setContent(text).build();
        }
        return ButtonGroup.Option.newBuilder()
                .setContentIcon(first)
                .setContent(blank < 0 ? "" : text.substring(blank + 1))
                .build();
    }

    private static @Nullable Object one(@Nullable Object sent, Options options, List<Integer> defaults) {
        if (sent instanceof List<?> texts) {
            if (texts.isEmpty()) {
                return null;
            }
            int at = options.indexOfText(texts.getFirst());
            if (at >= 0) {
                return options.get(at);
            }
        }
        return defaults.isEmpty() ? null : options.get(defaults.getFirst());
    }

    private static List<@Nullable Object> several(@Nullable Object sent, Options options, List<Integer> defaults) {
        List<@Nullable Object> out = new ArrayList<>();
        if (sent instanceof List<?> texts) {
            texts.stream().map(options::indexOfText).filter(i -> i >= 0).forEach(i -> out.add(options.get(i)));
            if (!out.isEmpty() || texts.isEmpty()) {
                return out;
            }
        }
        defaults.forEach(i -> out.add(options.get(i)));
        return out;
    }

    /** A choice and whether it had to take the place of one that is no option. */
    private record Chosen(@Nullable Object value, List<? extends @Nullable Object> all, boolean reset) {}

    private static Chosen validOne(Options options, List<Integer> defaults, @Nullable Object value) {
        boolean reset = value != null && !options.has(value);
        Object chosen = reset ? one(null, options, defaults) : value;
        return new Chosen(chosen, chosen == null ? List.of() : List.of(chosen), reset);
    }

    private static Chosen validMany(Language language, Options options, WidgetValue current) {
        List<@Nullable Object> all = language.options(current.value());
        List<@Nullable Object> valid = new ArrayList<>();
        for (Object v : all) {
            Object renewed = options.renewed(v);
            if (options.has(renewed)) {
                valid.add(renewed);
            }
        }
        return new Chosen(valid, valid, valid.size() < all.size());
    }
}
