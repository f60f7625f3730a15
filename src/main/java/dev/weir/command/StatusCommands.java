package dev.weir.command;

import dev.weir.wire.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code st.status}: a box for the output of something that takes time. The icon of its block tells its state; the two further commands
 * are what its container can do.
 */
final class StatusCommands {

    private static final String RUNNING = "spinner";
    private static final String COMPLETE = ":material/check:";
    private static final String ERROR = ":material/error:";

    static final List<Command> ALL = List.of(
            Command.of(
                    "status(label, *, expanded=False, state='running', type='default', width='stretch')",
                    StatusCommands::status),
            Command.of("status_update(*, label=None, expanded=None, state=None)", StatusCommands::update),
            Command.of("status_end(failed)", StatusCommands::end));

    private StatusCommands() {}

    private static DeltaGenerator status(ScriptRun run, DeltaGenerator at, Args args) {
        Block.Expandable.Builder e = Block.Expandable.newBuilder()
                .setLabel(args.string("label"))
                .setExpanded(args.bool("expanded"))
                .setIcon(icon(args.raw("state")))
                .setType(type(args.raw("type")));
        return at.block(
                run,
                Block.newBuilder()
                        .setAllowEmpty(true)
                        .setWidthConfig(Sizes.widthWithoutContent(args))
                        .setExpandable(e)
                        .build());
    }

    private static String icon(@Nullable Object state) {
        return switch (state) {
            case String s when s.equals("running") -> RUNNING;
            case String s when s.equals("complete") -> COMPLETE;
            case String s when s.equals("error") -> ERROR;
            case null, default ->
                throw StreamlitException.type(
                        "StreamlitValueError",
                        "Invalid `state` value. Supported values: 'running', 'complete', 'error'.");
        };
    }

    static Block.Expandable.Type type(@Nullable Object type) {
        return switch (type) {
            case String s when s.equals("default") -> Block.Expandable.Type.DEFAULT;
            case String s when s.equals("compact") -> Block.Expandable.Type.COMPACT;
            case null, default ->
                throw StreamlitException.type(
                        "StreamlitValueError", "Invalid `type` value. Supported values: 'default', 'compact'.");
        };
    }

    private static @Nullable Object update(ScriptRun run, DeltaGenerator at, Args args) {
        Block.Builder block = shown(at).toBuilder();
        Block.Expandable.Builder e = block.getExpandableBuilder().clearExpanded();
        if (args.given("label")) {
            e.setLabel(args.string("label"));
        }
        if (args.given("expanded")) {
            e.setExpanded(args.bool("expanded"));
        }
        if (args.given("state")) {
            e.setIcon(icon(args.raw("state")));
        }
        at.replaceBlock(run, block.build());
        return null;
    }

    /** The {@code with} block ends: a box that still runs is done, or failed. */
    private static @Nullable Object end(ScriptRun run, DeltaGenerator at, Args args) {
        Block.Builder block = shown(at).toBuilder();
        if (block.getExpandable().getIcon().equals(RUNNING)) {
            block.getExpandableBuilder().clearExpanded().setIcon(args.bool("failed") ? ERROR : COMPLETE);
            at.replaceBlock(run, block.build());
        }
        return null;
    }

    private static Block shown(DeltaGenerator at) {
        Block block = at.shown();
        if (block == null || !block.hasExpandable()) {
            throw StreamlitException.api("This is not a container that `st.status` made: only those have a state.");
        }
        return block;
    }
}
