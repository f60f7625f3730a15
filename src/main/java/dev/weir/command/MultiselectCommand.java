package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.MultiSelect;
import dev.weir.wire.SelectWidgetFilterMode;
import dev.weir.wire.WidthConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.multiselect}: any number of options, in the order they were picked. */
final class MultiselectCommand {

    static final List<Command> ALL = List.of(Command.of(
            "multiselect(label, options, default=None, format_func=str, key=None, help=None, on_change=None, args=None, kwargs=None,"
                    + " *, max_selections=None, placeholder=None, disabled=False, label_visibility='visible',"
                    + " accept_new_options=False, filter_mode='fuzzy', width='stretch', wrap=None, bind=None, persist_state=None)",
            MultiselectCommand::draw));

    private MultiselectCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, args.given("default"));
        LabelVisibility visibility = Widgets.visibility(args);
        long most = most(args);
        Options options = Options.of(args);
        List<Integer> chosen = options.indices(args.raw("default"));
        String placeholder = Widgets.placeholder(args);
        SelectWidgetFilterMode mode = FilterModes.of(args, "st.multiselect");
        String label = args.string("label");
        boolean open = args.bool("accept_new_options");
        String id = Identity.of(run, "multiselect", Identity.key(args))
                .always(args.raw("max_selections"), open)
                .unkeyed(label, options.texts(), chosen, args.raw("help"), placeholder)
                .unkeyed(args.raw("filter_mode"), args.raw("width"))
                .claim(run, at, "multiselect");
        MultiSelect.Builder m = MultiSelect.newBuilder()
                .setId(id)
                .addAllDefault(chosen)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabel(label)
                .setMaxSelections((int) most)
                .setPlaceholder(placeholder)
                .setLabelVisibility(visibility)
                .addAllOptions(options.texts())
                .setHelp(TextCommands.help(args))
                .setAcceptNewOptions(open)
                .setFilterMode(mode);
        if (args.given("wrap")) {
            m.setWrap(args.bool("wrap"));
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            m.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRINGS,
                "on_change",
                texts -> picked(texts, options, chosen),
                Bindings.options(args.language(), options, open, most));
        Object value = current.value();
        List<@Nullable Object> all = args.language().options(value);
        checkCount(all.size(), most);
        List<@Nullable Object> valid = new ArrayList<>();
        for (Object v : all) {
            Object renewed = options.renewed(v);
            if (open || options.has(renewed)) {
                valid.add(renewed);
            }
        }
        boolean reset = valid.size() < all.size();
        if (reset) {
            run.state().override(id, valid);
        }
        boolean pushed = reset || current.changed();
        if (pushed) {
            valid.forEach(v -> m.addRawValues(options.wire(v)));
            m.setSetValue(true);
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setMultiselect(m), pushed);
        return valid;
    }

    private static List<@Nullable Object> picked(@Nullable Object texts, Options options, List<Integer> defaults) {
        List<@Nullable Object> out = new ArrayList<>();
        if (texts instanceof List<?> list) {
            list.forEach(t -> out.add(options.valueOfText(t)));
        } else {
            defaults.forEach(i -> out.add(options.get(i)));
        }
        return out;
    }

    /** The largest number of choices; 0 for no limit. */
    private static long most(Args args) {
        if (!args.given("max_selections")) {
            return 0;
        }
        long most = args.integer("max_selections");
        if (most < 1) {
            throw StreamlitException.type(
                    "StreamlitInvalidMaxError",
                    "In `st.multiselect`, `max_selections` was set to " + most
                            + ". `max_selections` must be a positive integer."
                            + (most == 0 ? " To disable `st.multiselect`, use `disabled=True`." : ""));
        }
        return Math.min(most, Integer.MAX_VALUE);
    }

    private static void checkCount(int count, long most) {
        if (most > 0 && count > most) {
            throw StreamlitException.type(
                    "StreamlitSelectionCountExceedsMaxError",
                    "Multiselect has " + options(count) + " selected but `max_selections` is set to " + most
                            + ". This happened because you either gave too many options to `default` or you manipulated the"
                            + " widget's state through `st.session_state`. Note that the latter can happen before the line"
                            + " indicated in the traceback. Please select at most " + options(most) + ".");
        }
    }

    private static String options(long count) {
        return count + (count == 1 ? " option" : " options");
    }
}
