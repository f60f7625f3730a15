package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Block.Expandable;
import dev.weir.wire.WidthConfig;
import java.util.List;

/** {@code st.expander} and {@code st.popover}: blocks that open and close. */
final class ExpanderCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "expander(label, expanded=False, *, key=None, icon=None, type='default', width='stretch',"
                            + " on_change='ignore', args=None, kwargs=None)",
                    ExpanderCommands::expander),
            Command.of(
                    "popover(label, *, type='secondary', help=None, icon=None, disabled=False, use_container_width=None,"
                            + " width='content', wrap=None, key=None, on_change='ignore', args=None, kwargs=None)",
                    ExpanderCommands::popover));

    private ExpanderCommands() {}

    private static DeltaGenerator expander(ScriptRun run, DeltaGenerator at, Args args) {
        String label = label(args, "an expander");
        boolean expanded = args.bool("expanded");
        String type = choice(args, "type", List.of("default", "compact"));
        OpenState state = OpenState.of(
                run,
                at,
                args,
                Identity.of(run, "expander", Identity.key(args))
                        .unkeyed(label, expanded, args.raw("icon"), type, args.raw("width")),
                WidgetSpec.Kind.BOOL,
                wire -> wire == null ? (Object) expanded : wire);
        Expandable.Builder e = Expandable.newBuilder()
                .setLabel(label)
                .setExpanded(state.isWidget() ? Boolean.TRUE.equals(state.value()) : expanded)
                .setIcon(Icons.of(args, "icon"))
                .setType(type.equals("compact") ? Expandable.Type.COMPACT : Expandable.Type.DEFAULT);
        if (state.isWidget()) {
            e.setId(state.id());
        }
        Block.Builder block = Block.newBuilder().setAllowEmpty(true).setWidthConfig(Sizes.widthWithoutContent(args));
        return open(run, at, block.setExpandable(e), state);
    }

    private static DeltaGenerator popover(ScriptRun run, DeltaGenerator at, Args args) {
        String label = label(args, "a popover");
        String type = choice(args, "type", List.of("primary", "secondary", "tertiary"));
        OpenState state = OpenState.of(
                run,
                at,
                args,
                Identity.of(run, "popover", Identity.key(args))
                        .unkeyed(label, type, args.raw("help"), args.raw("icon"), args.raw("width")),
                WidgetSpec.Kind.BOOL,
                wire -> wire == null ? (Object) false : wire);
        Block.Popover.Builder p = Block.Popover.newBuilder()
                .setLabel(label)
                .setHelp(TextCommands.help(args))
                .setDisabled(args.bool("disabled"))
                .setIcon(Icons.of(args, "icon"))
                .setType(type)
                .setOpen(Boolean.TRUE.equals(state.value()));
        if (args.given("wrap")) {
            p.setWrap(args.bool("wrap"));
        }
        if (state.isWidget()) {
            p.setId(state.id());
        }
        Block.Builder block = Block.newBuilder().setAllowEmpty(true).setWidthConfig(width(args));
        return open(run, at, block.setPopover(p), state);
    }

    private static DeltaGenerator open(ScriptRun run, DeltaGenerator at, Block.Builder block, OpenState state) {
        if (!state.id().isEmpty()) {
            block.setId(state.id());
        }
        DeltaGenerator inside = at.block(run, block.build());
        return state.isWidget() ? inside.thatIsOpen(Boolean.TRUE.equals(state.value())) : inside;
    }

    /** The older {@code use_container_width} decides where it is given. */
    static WidthConfig width(Args args) {
        if (!args.given("use_container_width")) {
            return Sizes.width(args);
        }
        return Sizes.width(args.language(), args.bool("use_container_width") ? "stretch" : "content", true);
    }

    private static String label(Args args, String of) {
        if (!args.given("label")) {
            throw StreamlitException.api("A label is required for " + of);
        }
        return args.string("label");
    }

    static String choice(Args args, String name, List<String> allowed) {
        if (args.raw(name) instanceof String s && allowed.contains(s)) {
            return s;
        }
        throw StreamlitException.type(
                "StreamlitValueError",
                "Invalid `" + name + "` value. Supported values: '" + String.join("', '", allowed) + "'.");
    }
}
