package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.MenuButton;
import dev.weir.wire.WidthConfig;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.menu_button}: a button that opens a list of things to do. */
final class MenuButtonCommand {

    static final List<Command> ALL = List.of(Command.of(
            "menu_button(label, options, *, key=None, help=None, on_click=None, args=None, kwargs=None, type='secondary',"
                    + " icon=None, disabled=False, width='content', format_func=str, wrap=None)",
            MenuButtonCommand::draw));

    private MenuButtonCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_click");
        Widgets.checkNotPreset(run, args);
        if (!at.formId().isEmpty()) {
            throw StreamlitException.api("`st.menu_button()` can't be used in an `st.form()`." + Buttons.FORM_DOCS);
        }
        String type = Buttons.type(args);
        WidthConfig width = Sizes.width(args);
        Options options = options(args);
        String label = args.string("label");
        String id = Identity.of(run, "menu_button", Identity.key(args))
                .unkeyed(label, options.texts(), args.raw("help"), type, args.raw("icon"), args.raw("width"))
                .claim(run, at, "menu_button");
        MenuButton.Builder m = MenuButton.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllOptions(options.texts())
                .setType(type)
                .setDisabled(args.bool("disabled"))
                .setHelp(TextCommands.help(args))
                .setIcon(Icons.of(args, "icon"));
        if (args.given("wrap")) {
            m.setWrap(args.bool("wrap"));
        }
        WidgetValue picked = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.STRING_TRIGGER,
                "on_click",
                text -> options.indexOfText(text) < 0 ? null : options.get(options.indexOfText(text)));
        at.draw(run, Element.newBuilder().setWidthConfig(width).setMenuButton(m).build());
        return picked.value();
    }

    private static Options options(Args args) {
        Options options = Options.of(args);
        if (options.isEmpty()) {
            throw StreamlitException.api("The options argument to st.menu_button must contain at least one option.");
        }
        if (new HashSet<>(options.texts()).size() < options.size()) {
            throw StreamlitException.api("The `format_func` produced duplicate labels for the menu button options. Each"
                    + " formatted option label must be unique.");
        }
        return options;
    }
}
