package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Help;
import dev.weir.wire.Member;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.help}: what a value is, and what can be done with it. */
final class HelpCommand {

    static final List<Command> ALL = List.of(Command.of(
            "help(obj=None, *, width='stretch')",
            (run, at, args) -> draw(run, at, args.raw("obj"), Sizes.widthWithoutContent(args))));

    private HelpCommand() {}

    static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, @Nullable Object value, WidthConfig width) {
        HelpText text = run.language().help(value);
        Help.Builder help = Help.newBuilder()
                .setName(text.name())
                .setType(text.type())
                .setValue(text.value())
                .setDocString(text.documentation());
        for (HelpText.Member m : text.members()) {
            Member.Builder member = Member.newBuilder().setName(m.name()).setType(m.type());
            if (m.value() != null) {
                member.setValue(m.value());
            } else if (m.documentation() != null) {
                member.setDocString(m.documentation());
            }
            help.addMembers(member);
        }
        return at.draw(
                run,
                Element.newBuilder().setWidthConfig(width).setHelpInfo(help).build());
    }
}
