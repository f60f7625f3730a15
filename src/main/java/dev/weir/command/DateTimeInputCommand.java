package dev.weir.command;

import dev.weir.wire.DateTimeInput;
import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.datetime_input}: a day and a time of day, to the minute, without a zone. */
final class DateTimeInputCommand {

    /** The default step, a quarter of an hour, in seconds. */
    private static final long QUARTER_HOUR = 900;

    /** The finest step, in seconds. */
    private static final long MINUTE = 60;

    static final List<Command> ALL = List.of(Command.of(
            "datetime_input(label, value='now', min_value=None, max_value=None, *, key=None, help=None, on_change=None,"
                    + " args=None, kwargs=None, format='YYYY/MM/DD', step=" + QUARTER_HOUR
                    + ", disabled=False, label_visibility='visible', width='stretch', bind=None, persist_state=None)",
            DateTimeInputCommand::draw));

    private DateTimeInputCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        boolean isNow = MomentRange.NOW.equals(args.raw("value"));
        Widgets.warnOfTwoDefaults(run, args, !isNow);
        LabelVisibility visibility = Widgets.visibility(args);
        MomentRange given = MomentRange.of(args);
        String label = args.string("label");
        String id = Identity.of(run, "date_time_input", Identity.key(args))
                .always(args.raw("format"), args.raw("step"))
                .unkeyed(label, isNow ? MomentRange.NOW : given.startTexts(), args.raw("min_value"))
                .unkeyed(args.raw("max_value"), args.raw("help"), args.raw("width"))
                .claim(run, at, "datetime_input");
        String format = DateInputCommand.format(args, "DateTimeInput");
        long step = Steps.seconds(args, MINUTE, "60 seconds");
        MomentRange range = Widgets.isCleared(run, args) ? given.withoutStart() : given;
        DateTimeInput.Builder d = DateTimeInput.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllDefault(range.startTexts())
                .setMin(MomentRange.text(range.min()))
                .setMax(MomentRange.text(range.max()))
                .setFormId(at.formId())
                .setStep(step)
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
                Bindings.texts(range::texts, given.start() == null));
        Object value = current.value();
        boolean bounded = args.given("min_value") || args.given("max_value");
        boolean reset = value != null && bounded && !range.holds(value);
        if (reset) {
            value = given.start();
            run.state().override(id, value);
        }
        boolean pushed = reset || current.changed();
        if (pushed) {
            d.addAllValue(range.texts(value)).setSetValue(true);
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setDateTimeInput(d), pushed);
        return value;
    }
}
