package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.Slider;
import dev.weir.wire.WidthConfig;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.select_slider}: a slider over options, for one of them or for a range. */
final class SelectSliderCommand {

    static final List<Command> ALL = List.of(Command.of(
            "select_slider(label, options=(), value=None, format_func=str, key=None, help=None, on_change=None, args=None,"
                    + " kwargs=None, *, disabled=False, label_visibility='visible', width='stretch', bind=None,"
                    + " persist_state=None)",
            SelectSliderCommand::draw));

    /** Two floats closer than this are the same option. */
    private static final double SAME_FLOAT = 1e-9;

    private SelectSliderCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, args.given("value"));
        LabelVisibility visibility = Widgets.visibility(args);
        List<@Nullable Object> offered = args.language().options(args.raw("options"));
        if (offered.isEmpty()) {
            throw StreamlitException.api("The `options` argument needs to be non-empty");
        }
        List<Integer> start = start(args, offered);
        Options options = Options.of(args, offered);
        String label = args.string("label");
        String id = Identity.of(run, "select_slider", Identity.key(args))
                .unkeyed(label, options.texts(), start, args.raw("help"), args.raw("width"))
                .claim(run, at, "select_slider");
        Slider.Builder s = Slider.newBuilder()
                .setId(id)
                .setType(Slider.Type.SELECT_SLIDER)
                .setLabel(label)
                .setFormat("%s")
                .setMax(options.size() - 1)
                .setStep(1)
                .setDataType(Slider.DataType.INT)
                .addAllOptions(options.texts())
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args));
        start.forEach(s::addDefault);
        WidthConfig width = Sizes.widthWithoutContent(args);
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            s.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRINGS,
                "on_change",
                texts -> picked(texts, options, start),
                Bindings.texts(v -> texts(orTuple(args.language(), v), options), false));
        Object value = renewed(orTuple(args.language(), current.value()), options);
        boolean reset = !isValid(value, options);
        if (reset) {
            value = value instanceof Tuple ? range(options, start) : options.get(start.getFirst());
            run.state().override(id, value);
        }
        boolean pushed = reset || current.changed();
        if (pushed) {
            s.setSetValue(true).addAllRawValue(texts(value, options));
        }
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setSlider(s), pushed);
        return value;
    }

    // ---- where it starts

    private static List<Integer> start(Args args, List<@Nullable Object> options) {
        Language language = args.language();
        Object value = args.raw("value");
        List<Integer> at = new ArrayList<>();
        List<@Nullable Object> ends = Sequences.of(language, value);
        if (ends == null) {
            at.add(indexOf(language, value, options, value == null));
            return at;
        }
        for (Object v : ends) {
            at.add(indexOf(language, v, options, false));
        }
        if (at.size() != 2) {
            throw StreamlitException.type(
                    "ValueError",
                    at.size() > 2
                            ? "too many values to unpack (expected 2)"
                            : "not enough values to unpack (expected 2, got " + at.size() + ")");
        }
        return at.get(0) > at.get(1) ? at.reversed() : at;
    }

    private static int indexOf(
            Language language, @Nullable Object value, List<@Nullable Object> options, boolean orFirst) {
        for (int i = 0; i < options.size(); i++) {
            if (language.same(value, options.get(i)) || isNear(value, options.get(i))) {
                return i;
            }
        }
        if (orFirst) {
            return 0;
        }
        throw StreamlitException.type("ValueError", language.text(value) + " is not in iterable");
    }

    private static boolean isNear(@Nullable Object a, @Nullable Object b) {
        return a instanceof Double x && b instanceof Double y && Math.abs(x - y) < SAME_FLOAT;
    }

    // ---- what is chosen

    private static @Nullable Object picked(@Nullable Object texts, Options options, List<Integer> start) {
        boolean isRange = start.size() > 1;
        if (!(texts instanceof List<?> list) || list.size() != start.size()) {
            return isRange ? range(options, start) : options.get(start.getFirst());
        }
        List<Integer> at = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            int index = options.indexOfText(list.get(i));
            at.add(index < 0 ? start.get(i) : index);
        }
        if (!isRange) {
            return options.get(at.getFirst());
        }
        return range(options, at.get(0) > at.get(1) ? at.reversed() : at);
    }

    /** A range; where there is only its start, it goes to the last option. */
    private static Tuple range(Options options, List<Integer> at) {
        return Tuple.of(options.get(at.getFirst()), options.get(at.size() > 1 ? at.get(1) : options.size() - 1));
    }

    private static @Nullable Object orTuple(Language language, @Nullable Object value) {
        Tuple range = Sequences.tuple(language, value);
        return range == null ? value : range;
    }

    private static @Nullable Object renewed(@Nullable Object value, Options options) {
        return value instanceof Tuple t
                ? Tuple.copyOf(t.stream().map(options::renewed).toList())
                : options.renewed(value);
    }

    private static boolean isValid(@Nullable Object value, Options options) {
        if (value instanceof Tuple t) {
            return t.size() == 2 && options.has(t.get(0)) && options.has(t.get(1));
        }
        return value == null || options.has(value);
    }

    private static List<String> texts(@Nullable Object value, Options options) {
        return value instanceof Tuple t ? t.stream().map(options::wire).toList() : List.of(options.wire(value));
    }
}
