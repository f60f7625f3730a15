package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.Slider;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.slider}: over whole or decimal numbers, days, times of day or moments, for one value or for a range. */
final class SliderCommand {

    static final List<Command> ALL = List.of(Command.of(
            "slider(label, min_value=None, max_value=None, value=None, step=None, format=None, key=None, help=None, on_change=None,"
                    + " args=None, kwargs=None, *, disabled=False, label_visibility='visible', width='stretch', bind=None,"
                    + " persist_state=None)",
            SliderCommand::draw));

    private SliderCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, args.given("value"));
        LabelVisibility visibility = Widgets.visibility(args);
        String label = args.string("label");
        String id = Identity.of(run, "slider", Identity.key(args))
                .always(args.raw("min_value"), args.raw("max_value"), args.raw("step"))
                .unkeyed(label, args.value("value"), args.raw("format"), args.raw("help"), args.raw("width"))
                .claim(run, at, "slider");
        SliderRange range = SliderRange.of(run, args);
        SliderScale scale = range.scale();
        Slider.Builder s = Slider.newBuilder()
                .setId(id)
                .setType(Slider.Type.SLIDER)
                .setLabel(label)
                .setFormat(args.given("format") ? args.string("format") : scale.format())
                .addAllDefault(range.start())
                .setMin(range.min())
                .setMax(range.max())
                .setStep(range.step())
                .setDataType(scale.type())
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args));
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            s.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.DOUBLES,
                "on_change",
                range::value,
                Bindings.numbers(v -> range.positions(v)));
        if (current.changed()) {
            List<Double> positions = range.positions(current.value());
            positions.forEach(range::check);
            s.addAllValue(positions).setSetValue(true);
        }
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setSlider(s), current.changed());
        return current.value();
    }
}
