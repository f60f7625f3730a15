package dev.weir.command;

import dev.weir.wire.DateInput;
import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.WidthConfig;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code st.date_input}: a day, or a range of days with one end still open. */
final class DateInputCommand {

    static final List<Command> ALL = List.of(Command.of(
            "date_input(label, value='today', min_value=None, max_value=None, key=None, help=None, on_change=None, args=None,"
                    + " kwargs=None, *, format='YYYY/MM/DD', disabled=False, label_visibility='visible', width='stretch',"
                    + " bind=None, persist_state=None)",
            DateInputCommand::draw));

    private static final Pattern FORMATS =
            Pattern.compile("(YYYY[/.\\-]MM[/.\\-]DD|DD[/.\\-]MM[/.\\-]YYYY|MM[/.\\-]DD[/.\\-]YYYY)");

    private DateInputCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        boolean isToday = DateRange.TODAY.equals(args.raw("value"));
        Widgets.warnOfTwoDefaults(run, args, !isToday);
        LabelVisibility visibility = Widgets.visibility(args);
        String label = args.string("label");
        String key = Identity.key(args);
        String id = Identity.of(run, "date_input", key)
                .always(args.raw("format"))
                .unkeyed(label, args.value("value"), args.raw("min_value"), args.raw("max_value"), args.raw("help"))
                .unkeyed(args.raw("width"))
                .claim(run, at, "date_input");
        String format = format(args, "DateInput");
        DateRange range = DateRange.of(args, args.raw("value"));
        if (isToday && key != null && run.state().has(key)) {
            range = DateRange.of(args, run.state().get(key));
        }
        DateInput.Builder d = DateInput.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllDefault(range.startTexts())
                .setMin(range.min().toString())
                .setMax(range.max().toString())
                .setIsRange(range.isRange())
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args))
                .setFormat(format);
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            d.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRINGS,
                "on_change",
                range::value,
                Bindings.texts(range::texts, range.start() == null));
        Object value = current.value();
        boolean bounded = args.given("min_value") || args.given("max_value");
        boolean reset = value != null && bounded && !range.holds(value);
        if (reset) {
            value = range.value(null);
            run.state().override(id, value);
        }
        boolean pushed = reset || current.changed();
        if (pushed) {
            d.addAllValue(range.texts(value)).setSetValue(true);
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setDateInput(d), pushed);
        return value;
    }

    /** @param widget what messages call the widget */
    static String format(Args args, String widget) {
        String format = args.string("format");
        if (!FORMATS.matcher(format).matches()) {
            throw StreamlitException.api("The provided format (`" + format + "`) is not valid. " + widget
                    + " format should be one of `YYYY/MM/DD`, `DD/MM/YYYY`, or `MM/DD/YYYY` and can"
                    + " also use a period (.) or hyphen (-) as separators.");
        }
        return format;
    }
}
