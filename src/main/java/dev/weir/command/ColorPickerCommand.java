package dev.weir.command;

import dev.weir.wire.ColorPicker;
import dev.weir.wire.Element;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.WidthConfig;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code st.color_picker}: a colour as hexadecimal text. */
final class ColorPickerCommand {

    static final List<Command> ALL = List.of(Command.of(
            "color_picker(label, value=None, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False,"
                    + " label_visibility='visible', width='content', bind=None, persist_state=None)",
            ColorPickerCommand::draw));

    private static final String BLACK = "#000000";
    private static final Pattern COLOR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");

    /** The size of the field itself, in pixels. */
    private static final long NARROWEST = 40;

    private ColorPickerCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, args.given("value"));
        LabelVisibility visibility = Widgets.visibility(args);
        WidthConfig width = width(args);
        String label = args.string("label");
        String id = Identity.of(run, "color_picker", Identity.key(args))
                .unkeyed(label, args.text("value"), args.raw("help"), args.raw("width"))
                .claim(run, at, "color_picker");
        String start = start(args);
        ColorPicker.Builder c = ColorPicker.newBuilder()
                .setId(id)
                .setLabel(label)
                .setDefault(start)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args));
        String param = Widgets.queryParam(args);
        if (!param.isEmpty()) {
            c.setQueryParamKey(param);
        }
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRING,
                "on_change",
                sent -> color(sent, start),
                new WidgetSpec.Binding(List::getLast, v -> List.of(String.valueOf(v)), false));
        if (current.changed()) {
            c.setValue(set(args.language(), current.value())).setSetValue(true);
        }
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setColorPicker(c), current.changed());
        return current.value();
    }

    private static WidthConfig width(Args args) {
        Object width = args.raw("width");
        return Sizes.width(
                args.language(), width instanceof Long n && n < NARROWEST ? (Object) NARROWEST : width, true);
    }

    private static String start(Args args) {
        Object value = args.given("value") ? args.raw("value") : BLACK;
        if (!(value instanceof String color)) {
            throw StreamlitException.api("\nColor Picker Value has invalid type: "
                    + args.language().typeName(value) + ". Expects a hex string\nlike '#00FFAA' or '#000'.\n");
        }
        if (!COLOR.matcher(color).matches()) {
            throw StreamlitException.api("\n'" + color
                    + "' is not a valid hex code for colors. Valid ones are like\n'#00FFAA' or '#000'.\n");
        }
        return color;
    }

    /** A colour of the page or the address, where the sign in front may be missing. */
    private static String color(@Nullable Object sent, String start) {
        if (!(sent instanceof String text) || text.isEmpty()) {
            return start;
        }
        String color = text.startsWith("#") ? text : "#" + text;
        return COLOR.matcher(color).matches() ? color : start;
    }

    private static String set(Language language, @Nullable Object value) {
        if (value instanceof String color) {
            return color;
        }
        throw StreamlitException.type(
                "TypeError",
                "The value of `st.color_picker` must be text such as '#00FFAA', but `st.session_state` holds "
                        + language.repr(value) + ".");
    }
}
