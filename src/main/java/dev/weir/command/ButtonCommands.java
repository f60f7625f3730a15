package dev.weir.command;

import dev.weir.wire.Button;
import dev.weir.wire.ButtonLikeIconPosition;
import dev.weir.wire.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.button} and {@code st.form_submit_button}. */
final class ButtonCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "button(label, key=None, help=None, on_click=None, args=None, kwargs=None, *, type='secondary', icon=None,"
                            + " icon_position='left', disabled=False, use_container_width=None, width='content', shortcut=None,"
                            + " wrap=None)",
                    ButtonCommands::button),
            Command.of(
                    "form_submit_button(label='Submit', help=None, on_click=None, args=None, kwargs=None, *, key=None,"
                            + " type='secondary', icon=None, icon_position='left', disabled=False, use_container_width=None,"
                            + " width='content', shortcut=None, wrap=None)",
                    ButtonCommands::submit));

    private ButtonCommands() {}

    private static Object button(ScriptRun run, DeltaGenerator at, Args args) {
        String type = Buttons.type(args);
        ButtonLikeIconPosition position = Buttons.iconPosition(args);
        String shortcut = Shortcuts.of(args);
        Widgets.check(at, args, "on_click");
        String id = identify(run, at, args, "button", Identity.key(args));
        if (!at.formId().isEmpty()) {
            throw StreamlitException.api(
                    "`st.button()` can't be used in an `st.form()`. Use `st.form_submit_button()` instead to submit the form."
                            + Buttons.FORM_DOCS);
        }
        return draw(run, at, args, message(args, id, type, position, shortcut), Identity.key(args));
    }

    private static Object submit(ScriptRun run, DeltaGenerator at, Args args) {
        String type = Buttons.type(args);
        ButtonLikeIconPosition position = Buttons.iconPosition(args);
        String shortcut = Shortcuts.of(args);
        String own = Identity.key(args);
        String key = own == null ? "FormSubmitter:" + at.formId() + "-" + args.string("label") : own;
        String id = identify(run, at, args, "form_submit_button", key);
        if (at.formId().isEmpty()) {
            throw StreamlitException.api(
                    "`st.form_submit_button()` must be used inside an `st.form()`." + Buttons.FORM_DOCS);
        }
        Button.Builder b = message(args, id, type, position, shortcut)
                .setIsFormSubmitter(true)
                .setFormId(at.formId());
        return draw(run, at, args, b, key);
    }

    private static String identify(ScriptRun run, DeltaGenerator at, Args args, String type, @Nullable String key) {
        Widgets.checkNotPreset(run, key);
        return Identity.of(run, type, key)
                .unkeyed(args.string("label"), args.raw("icon"), args.raw("help"), args.raw("type"))
                .unkeyed(args.raw("width"), args.raw("icon_position"), args.raw("shortcut"))
                .claim(run, at, type);
    }

    private static Button.Builder message(
            Args args, String id, String type, ButtonLikeIconPosition position, String shortcut) {
        Button.Builder b = Button.newBuilder()
                .setId(id)
                .setLabel(args.string("label"))
                .setHelp(TextCommands.help(args))
                .setType(type)
                .setDisabled(args.bool("disabled"))
                .setIcon(Icons.of(args, "icon"))
                .setIconPosition(position)
                .setShortcut(shortcut);
        if (args.given("wrap")) {
            b.setWrap(args.bool("wrap"));
        }
        return b;
    }

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args, Button.Builder b, @Nullable String key) {
        WidgetValue pressed = Buttons.register(run, args, b.getId(), key);
        at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Buttons.width(args))
                        .setButton(b)
                        .build());
        return Boolean.TRUE.equals(pressed.value());
    }
}
