package dev.weir.command;

import dev.weir.wire.Alert;
import dev.weir.wire.Element;
import dev.weir.wire.NumberInput;
import dev.weir.wire.NumberInput.DataType;
import dev.weir.wire.WidthConfig;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code st.number_input}: whole numbers or decimals, by the type of its arguments. */
final class NumberInputCommands {

    private static final String TYPE = "number_input";

    static final List<Command> ALL = List.of(Command.of(
            "number_input(label, min_value=None, max_value=None, value='min', step=None, format=None, key=None, help=None,"
                    + " on_change=None, args=None, kwargs=None, *, placeholder=None, disabled=False,"
                    + " label_visibility='visible', icon=None, width='stretch', bind=None, persist_state=None)",
            NumberInputCommands::draw));

    private NumberInputCommands() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, !"min".equals(args.raw("value")));
        NumberInput.Builder n = NumberInput.newBuilder().setLabelVisibility(Widgets.visibility(args));
        String key = Identity.key(args);
        String id = Identity.of(run, TYPE, key)
                .unkeyed(args.string("label"), args.raw("min_value"), args.raw("max_value"), args.raw("value"))
                .unkeyed(args.raw("step"), args.raw("format"), args.raw("help"), args.raw("placeholder"))
                .unkeyed(args.raw("icon"), args.raw("width"))
                .claim(run, at, TYPE);
        boolean none = key != null && run.state().has(key) && run.state().get(key) == null;
        NumberLimits limits = NumberLimits.of(args, none, warning -> warn(run, at, warning));
        n.setId(id)
                .setLabel(args.string("label"))
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setHelp(TextCommands.help(args))
                .setPlaceholder(args.given("placeholder") ? args.text("placeholder") : "")
                .setIcon(Icons.of(args, "icon"))
                .setFormat(limits.format())
                .setDataType(limits.whole() ? DataType.INT : DataType.FLOAT)
                .setMin(limits.min().doubleValue())
                .setHasMin(limits.hasMin())
                .setMax(limits.max().doubleValue())
                .setHasMax(limits.hasMax())
                .setStep(limits.step().doubleValue());
        Number value = limits.value();
        if (value != null) {
            n.setDefault(value.doubleValue());
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            n.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.DOUBLE,
                "on_change",
                wire -> limits.value(wire instanceof Number w ? (Double) w.doubleValue() : null),
                Bindings.number(value == null));
        Object now = current.value();
        boolean changed = current.changed();
        if (now != null && limits.excludes(number(args, now))) {
            now = limits.value(null);
            changed = true;
            run.state().override(id, now);
        }
        if (changed) {
            n.setSetValue(true);
            if (now != null) {
                n.setValue(number(args, now).doubleValue());
            }
        }
        Widgets.draw(
                run,
                at,
                Element.newBuilder()
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .setNumberInput(n),
                changed);
        return now;
    }

    /** A current value, which session state may have set to anything. */
    private static Number number(Args args, Object value) {
        Number n = NumberLimits.number(args.language().toJava(value));
        if (n == null) {
            throw StreamlitException.type(
                    "TypeError",
                    "The value of '" + Objects.requireNonNullElse(Identity.key(args), "")
                            + "' in st.session_state must be a" + " number, not "
                            + args.language().typeName(value));
        }
        return n;
    }

    private static void warn(ScriptRun run, DeltaGenerator at, String text) {
        Alert alert = Alert.newBuilder()
                .setBody(text)
                .setFormat(Alert.Format.WARNING)
                .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true))
                .build();
        at.draw(run, Element.newBuilder().setAlert(alert).build());
    }
}
