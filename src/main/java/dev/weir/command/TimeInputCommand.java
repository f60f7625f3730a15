package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.TimeInput;
import dev.weir.wire.WidthConfig;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code st.time_input}: a time of day, to the minute; to the second if the step is no whole minute. */
final class TimeInputCommand {

    /** The default step, a quarter of an hour, in seconds. */
    private static final long QUARTER_HOUR = 900;

    static final List<Command> ALL = List.of(Command.of(
            "time_input(label, value='now', key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False,"
                    + " label_visibility='visible', step=" + QUARTER_HOUR
                    + ", format='24h', width='stretch', bind=None, persist_state=None)",
            TimeInputCommand::draw));

    private static final long MINUTE = 60;
    private static final Set<String> FORMATS = Set.of("12h", "24h", "localized");
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss");

    private TimeInputCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, !"now".equals(args.raw("value")));
        LabelVisibility visibility = Widgets.visibility(args);
        LocalTime given = given(args);
        String label = args.string("label");
        String id = Identity.of(run, "time_input", Identity.key(args))
                .always(args.raw("step"))
                .unkeyed(label, args.raw("value") instanceof String s ? s : given, args.raw("help"), args.raw("width"))
                .claim(run, at, "time_input");
        long step = Steps.seconds(args, 1, "1 second");
        boolean toMinutes = step % MINUTE == 0;
        LocalTime start = given == null || Widgets.isCleared(run, args) ? null : cut(given, toMinutes);
        TimeInput.Builder t = TimeInput.newBuilder()
                .setId(id)
                .setLabel(label)
                .setFormId(at.formId())
                .setStep(step)
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args))
                .setFormat(format(args));
        if (start != null) {
            t.setDefault(text(start, toMinutes));
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            t.setQueryParamKey(param);
        }
        Language language = args.language();
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRING,
                "on_change",
                sent -> {
                    LocalTime time = MomentTexts.sentTime(sent);
                    return time == null ? start : cut(time, toMinutes);
                },
                new WidgetSpec.Binding(
                        List::getLast, v -> List.of(v == null ? "" : sent(language, v, toMinutes)), start == null));
        if (current.changed()) {
            t.setSetValue(true);
            Object value = current.value();
            if (value != null) {
                t.setValue(sent(language, value, toMinutes));
            }
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setTimeInput(t), current.changed());
        return current.value();
    }

    /** The {@code value} of a call as a time; null for None. */
    private static @Nullable LocalTime given(Args args) {
        Object value = args.raw("value");
        if (value == null) {
            return null;
        }
        if (value.equals("now")) {
            return LocalTime.now();
        }
        LocalTime time = Moments.time(args.language(), value);
        if (time == null) {
            throw StreamlitException.api("The type of value should be one of datetime, time, ISO string or None");
        }
        return time;
    }

    private static LocalTime cut(LocalTime time, boolean toMinutes) {
        return toMinutes ? time.withSecond(0).withNano(0) : time.withNano(0);
    }

    private static String text(LocalTime time, boolean toMinutes) {
        return (toMinutes ? MINUTES : SECONDS).format(time);
    }

    private static String sent(Language language, Object value, boolean toMinutes) {
        LocalTime time = value instanceof String ? null : Moments.time(language, value);
        if (time == null) {
            throw StreamlitException.type(
                    "TypeError", "The value of a time input must be a time, not " + language.typeName(value) + ".");
        }
        return text(time, toMinutes);
    }

    private static String format(Args args) {
        if (args.raw("format") instanceof String s && FORMATS.contains(s)) {
            return s;
        }
        throw StreamlitException.type(
                "StreamlitValueError", "Invalid `format` value. Supported values: '12h', '24h', 'localized'.");
    }
}
