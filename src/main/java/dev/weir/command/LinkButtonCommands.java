package dev.weir.command;

import dev.weir.wire.ButtonLikeIconPosition;
import dev.weir.wire.Element;
import dev.weir.wire.LinkButton;
import java.util.List;

/** {@code st.link_button}: opens an address; only where asked for does the app hear of it. */
final class LinkButtonCommands {

    private static final String TYPE = "link_button";

    static final List<Command> ALL = List.of(Command.of(
            "link_button(label, url, *, key=None, on_click='ignore', args=None, kwargs=None, help=None, type='secondary',"
                    + " icon=None, icon_position='left', disabled=False, use_container_width=None, width='content',"
                    + " shortcut=None, wrap=None)",
            LinkButtonCommands::draw));

    private LinkButtonCommands() {}

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        String type = Buttons.type(args);
        ButtonLikeIconPosition position = Buttons.iconPosition(args);
        boolean silent = "ignore".equals(args.raw("on_click"));
        String shortcut = Shortcuts.of(args);
        LinkButton.Builder b = LinkButton.newBuilder();
        if (!silent || args.given("key")) {
            Widgets.check(at, args, "on_click");
            Widgets.checkNotPreset(run, args);
        }
        if (!silent || args.given("key") || !shortcut.isEmpty()) {
            b.setId(Identity.of(run, TYPE, Identity.key(args))
                    .unkeyed(args.string("label"), args.raw("icon"), args.string("url"), args.raw("help"), type)
                    .unkeyed(args.raw("width"), args.raw("icon_position"), shortcut)
                    .claim(run, at, TYPE));
        }
        b.setLabel(args.string("label"))
                .setUrl(args.string("url"))
                .setType(type)
                .setDisabled(args.bool("disabled"))
                .setIgnoreRerun(silent)
                .setHelp(TextCommands.help(args))
                .setIcon(Icons.of(args, "icon"))
                .setIconPosition(position)
                .setShortcut(shortcut);
        if (args.given("wrap")) {
            b.setWrap(args.bool("wrap"));
        }
        Object pressed = silent
                ? null
                : Buttons.register(run, args, b.getId(), Identity.key(args)).value();
        DeltaGenerator spot = at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Buttons.width(args))
                        .setLinkButton(b)
                        .build());
        return pressed == null ? spot : pressed;
    }
}
