package dev.weir.command;

import dev.weir.wire.Checkbox;
import dev.weir.wire.Element;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** {@code st.checkbox} and {@code st.toggle}: one widget in two styles. */
final class CheckboxCommands {

    private static final String PARAMETERS =
            "(label, value=False, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False,"
                    + " label_visibility='visible', width='content', wrap=None, bind=None, persist_state=None)";

    static final List<Command> ALL = List.of(
            Command.of("checkbox" + PARAMETERS, (run, at, args) -> draw(run, at, args, Checkbox.StyleType.DEFAULT)),
            Command.of("toggle" + PARAMETERS, (run, at, args) -> draw(run, at, args, Checkbox.StyleType.TOGGLE)));

    private CheckboxCommands() {}

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args, Checkbox.StyleType style) {
        String type = style == Checkbox.StyleType.TOGGLE ? "toggle" : "checkbox";
        Widgets.check(at, args, "on_change");
        boolean value = args.isTrue("value");
        Widgets.warnOfTwoDefaults(run, args, value);
        String label = args.string("label");
        Checkbox.Builder c = Checkbox.newBuilder().setLabelVisibility(Widgets.visibility(args));
        String id = Identity.of(run, type, Identity.key(args))
                .unkeyed(label, value, args.raw("help"), args.raw("width"))
                .claim(run, at, type);
        c.setId(id)
                .setLabel(label)
                .setDefault(value)
                .setHelp(TextCommands.help(args))
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setType(style);
        if (args.given("wrap")) {
            c.setWrap(args.bool("wrap"));
        }
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            c.setQueryParamKey(param);
        }
        Element.Builder element = Element.newBuilder().setWidthConfig(Sizes.width(args));
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.BOOL,
                "on_change",
                wire -> wire == null ? (Object) value : wire,
                Bindings.bool());
        boolean on = isOn(args, current.value());
        if (current.changed()) {
            c.setValue(on).setSetValue(true);
        }
        Widgets.draw(run, at, element.setCheckbox(c), current.changed());
        return on;
    }

    /** The current value, which session state may have set to anything. */
    private static boolean isOn(Args args, @Nullable Object value) {
        return switch (value) {
            case Boolean b -> b;
            case Number n -> n.doubleValue() != 0;
            case null, default ->
                throw StreamlitException.type(
                        "TypeError",
                        "The value of '" + Objects.requireNonNullElse(Identity.key(args), "")
                                + "' in st.session_state must be True or False, not "
                                + args.language().typeName(value));
        };
    }
}
