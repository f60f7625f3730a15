package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.Radio;
import dev.weir.wire.SelectWidgetFilterMode;
import dev.weir.wire.Selectbox;
import dev.weir.wire.WidthConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Widgets that choose one of several options: {@code st.radio} and {@code st.selectbox}. */
final class ChoiceCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "radio(label, options, index=0, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None,"
                            + " *, disabled=False, horizontal=False, captions=None, label_visibility='visible', width='content',"
                            + " bind=None, persist_state=None)",
                    ChoiceCommands::radio),
            Command.of(
                    "selectbox(label, options, index=0, format_func=str, key=None, help=None, on_change=None, args=None,"
                            + " kwargs=None, *, placeholder=None, disabled=False, label_visibility='visible',"
                            + " accept_new_options=False, filter_mode='fuzzy', width='stretch', bind=None, persist_state=None)",
                    ChoiceCommands::selectbox));

    /** No option: what {@code index=None} means. */
    private static final int NONE = -1;

    private ChoiceCommands() {}

    /** A choice made: what the script gets and whether the page must be told. */
    private record Chosen(@Nullable Object value, boolean pushed) {}

    private static @Nullable Object radio(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, !Long.valueOf(0).equals(args.raw("index")));
        LabelVisibility visibility = Widgets.visibility(args);
        WidthConfig width = Sizes.width(args);
        Options options = Options.of(args);
        String label = args.string("label");
        String id = Identity.of(run, "radio", Identity.key(args))
                .unkeyed(label, options.texts(), args.raw("index"), args.raw("help"), args.bool("horizontal"))
                .unkeyed(args.value("captions"), args.raw("width"))
                .claim(run, at, "radio");
        int index = index(args, options.size(), "Radio Value", "Radio index must be between 0 and length of options");
        List<String> captions = captions(args);
        int start = Widgets.isCleared(run, args) ? NONE : index;
        Radio.Builder r = Radio.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllOptions(options.texts())
                .setFormId(at.formId())
                .setHorizontal(args.bool("horizontal"))
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .addAllCaptions(captions)
                .setHelp(TextCommands.help(args));
        if (start != NONE) {
            r.setDefault(start);
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            r.setQueryParamKey(param);
        }
        Chosen chosen = choose(run, at, args, id, options, start, false);
        if (chosen.pushed()) {
            r.setSetValue(true);
            if (chosen.value() != null && !options.isEmpty()) {
                r.setRawValue(options.wire(chosen.value()));
            }
        }
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setRadio(r), chosen.pushed());
        return chosen.value();
    }

    private static @Nullable Object selectbox(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, !Long.valueOf(0).equals(args.raw("index")));
        LabelVisibility visibility = Widgets.visibility(args);
        List<@Nullable Object> offered = args.language().options(args.raw("options"));
        int index = index(
                args,
                offered.size(),
                "Selectbox Value",
                "Selectbox index must be greater than or equal to 0 and less than the length of options.");
        SelectWidgetFilterMode mode = FilterModes.of(args, "st.selectbox");
        Options options = Options.of(args, offered);
        String label = args.string("label");
        boolean open = args.bool("accept_new_options");
        String placeholder = Widgets.placeholder(args);
        String id = Identity.of(run, "selectbox", Identity.key(args))
                .always(open)
                .unkeyed(label, options.texts(), args.raw("index"), args.raw("help"), placeholder)
                .unkeyed(args.raw("filter_mode"), args.raw("width"))
                .claim(run, at, "selectbox");
        int start = Widgets.isCleared(run, args) ? NONE : index;
        Selectbox.Builder s = Selectbox.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllOptions(options.texts())
                .setFormId(at.formId())
                .setPlaceholder(placeholder)
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setAcceptNewOptions(open)
                .setFilterMode(mode)
                .setHelp(TextCommands.help(args));
        if (start != NONE) {
            s.setDefault(start);
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            s.setQueryParamKey(param);
        }
        Chosen chosen = choose(run, at, args, id, options, start, open);
        if (chosen.pushed()) {
            s.setSetValue(true);
            if (chosen.value() != null) {
                s.setRawValue(options.wire(chosen.value()));
            }
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setSelectbox(s), chosen.pushed());
        return chosen.value();
    }

    /** Registers the widget; a value that is no option any more gives way to the default. */
    private static Chosen choose(
            ScriptRun run, DeltaGenerator at, Args args, String id, Options options, int start, boolean open) {
        Object fallback = start == NONE || options.isEmpty() ? null : options.get(start);
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRING,
                "on_change",
                text -> text == null ? fallback : options.valueOfText(text),
                Bindings.option(options, open, start == NONE));
        Object value = options.renewed(current.value());
        if (value == null || open || options.has(value)) {
            return new Chosen(value, current.changed());
        }
        run.state().override(id, fallback);
        return new Chosen(fallback, true);
    }

    /** The {@code index} of a call; any is right while there are no options. */
    private static int index(Args args, int size, String what, String message) {
        Object index = args.raw("index");
        if (index == null) {
            return NONE;
        }
        if (!(index instanceof Long || index instanceof Boolean)) {
            throw StreamlitException.api(
                    what + " has invalid type: " + args.language().typeName(index));
        }
        long at = args.integer("index");
        if (size > 0 && (at < 0 || at >= size)) {
            throw StreamlitException.api(message);
        }
        return (int) Math.max(0, Math.min(at, Integer.MAX_VALUE));
    }

    private static List<String> captions(Args args) {
        List<String> out = new ArrayList<>();
        for (Object caption : args.elements("captions")) {
            if (caption != null && !(caption instanceof String)) {
                throw StreamlitException.api("Radio captions must be strings. Passed type: "
                        + args.language().typeName(caption));
            }
            out.add(caption == null ? "" : (String) caption);
        }
        return out;
    }
}
