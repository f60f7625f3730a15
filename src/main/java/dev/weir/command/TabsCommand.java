package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Block.Tab;
import dev.weir.wire.Block.TabContainer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.tabs}. */
final class TabsCommand {

    static final List<Command> ALL = List.of(Command.of(
            "tabs(tabs, *, width='stretch', height='content', default=None, key=None, on_change='ignore', args=None,"
                    + " kwargs=None)",
            TabsCommand::tabs));

    private TabsCommand() {}

    private static Tuple tabs(ScriptRun run, DeltaGenerator at, Args args) {
        List<String> labels = labels(args);
        int first = first(args, labels);
        OpenState state = OpenState.of(
                run,
                at,
                args,
                Identity.of(run, "tabs", Identity.key(args))
                        .unkeyed(labels, args.raw("default"), args.raw("width"), args.raw("height")),
                WidgetSpec.Kind.STRING,
                wire -> wire == null ? labels.get(first) : wire);
        int shown = state.isWidget() ? Math.max(0, labels.indexOf(String.valueOf(state.value()))) : first;
        TabContainer.Builder container = TabContainer.newBuilder().setDefaultTabIndex(shown);
        Block.Builder block = Block.newBuilder()
                .setWidthConfig(Sizes.widthWithoutContent(args))
                .setHeightConfig(Sizes.height(args.language(), args.raw("height")))
                .setAllowEmpty(args.raw("height") instanceof Long);
        if (state.isWidget()) {
            container.setId(state.id());
        }
        if (!state.id().isEmpty()) {
            block.setId(state.id());
        }
        DeltaGenerator tabs = at.block(run, block.setTabContainer(container).build());
        List<@Nullable Object> out = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            DeltaGenerator tab = tabs.block(
                    run,
                    Block.newBuilder()
                            .setTab(Tab.newBuilder().setLabel(labels.get(i)))
                            .setAllowEmpty(true)
                            .build());
            out.add(state.isWidget() ? tab.thatIsOpen(i == shown) : tab);
        }
        return Tuple.copyOf(out);
    }

    private static List<String> labels(Args args) {
        List<String> out = new ArrayList<>();
        Object given = args.raw("tabs");
        if (given instanceof String letters) {
            letters.codePoints().forEach(c -> out.add(Character.toString(c)));
        } else {
            for (Object label : args.elements("tabs")) {
                if (!(label instanceof String s)) {
                    throw StreamlitException.api("The tabs input list to st.tabs is only allowed to contain strings.");
                }
                out.add(s);
            }
        }
        if (out.isEmpty()) {
            throw StreamlitException.api("The input argument to st.tabs must contain at least one tab label.");
        }
        return out;
    }

    private static int first(Args args, List<String> labels) {
        if (!args.isTrue("default")) {
            return 0;
        }
        int at = labels.indexOf(args.text("default"));
        if (at < 0) {
            throw StreamlitException.api("The default tab '" + args.text("default") + "' is not in the list of tabs.");
        }
        return at;
    }
}
