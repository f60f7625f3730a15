package dev.weir.command;

import dev.weir.wire.Block;
import dev.weir.wire.Block.Dialog;
import dev.weir.wire.Block.Dialog.DialogWidth;
import java.util.List;

/**
 * {@code st.dialog}: opens a dialog and gives back its inside. The language's face runs the dialog's function in it as a fragment, so
 * that what is pressed in it reruns only the dialog.
 */
final class DialogCommand {

    static final List<Command> ALL = List.of(Command.of(
            "dialog(title, *, width='small', dismissible=True, icon=None, on_dismiss='ignore')",
            DialogCommand::dialog));

    private DialogCommand() {}

    private static DeltaGenerator dialog(ScriptRun run, DeltaGenerator at, Args args) {
        if (!(args.raw("title") instanceof String title) || title.isEmpty()) {
            throw StreamlitException.api(
                    "A non-empty `title` argument has to be provided for dialogs, for example `@st.dialog(\"Example"
                            + " Title\")`.");
        }
        run.fragments().refuseBeside("@st.dialog");
        if (run.active(DeltaGenerator.root(Root.MAIN)).isInside("dialog")) {
            throw StreamlitException.api("Dialogs may not be nested inside other dialogs.");
        }
        Object dismiss = args.raw("on_dismiss");
        boolean callable = dismiss != null && args.language().isCallable(dismiss);
        if (!callable && !"ignore".equals(dismiss) && !"rerun".equals(dismiss)) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `on_dismiss` value. Supported values: 'ignore', 'rerun', a callback function.");
        }
        String icon = Icons.of(args, "icon");
        DeltaGenerator event = DeltaGenerator.root(Root.EVENT);
        String id = Identity.of(run, "dialog", null)
                .always(title, args.raw("width"), args.bool("dismissible"), icon, callable ? "callback" : dismiss)
                .claim(run, event, "dialog");
        Dialog.Builder dialog = Dialog.newBuilder()
                .setTitle(title)
                .setDismissible(args.bool("dismissible"))
                .setWidth(width(args.raw("width")))
                .setIcon(icon);
        if (!"ignore".equals(dismiss)) {
            dialog.setId(id);
            Widgets.register(
                    run,
                    new WidgetSpec(
                            id,
                            null,
                            WidgetSpec.Kind.TRIGGER,
                            wire -> Boolean.TRUE.equals(wire),
                            callable ? dismiss : null,
                            List.of(),
                            java.util.Map.of(),
                            "",
                            null,
                            false));
        }
        Block.Builder block = Block.newBuilder().setId(id).setDialog(dialog);
        DeltaGenerator inside = event.block(run, block.build());
        if (!run.firstTime("dialog")) {
            throw StreamlitException.api(
                    "Only one dialog is allowed to be opened at the same time. Please make sure to not call a"
                            + " dialog-decorated function more than once in a script run.");
        }
        inside.replaceBlock(run, block.setDialog(dialog.setIsOpen(true)).build());
        return inside;
    }

    /** Any other word is the small one, as in Streamlit. */
    private static DialogWidth width(@org.jspecify.annotations.Nullable Object width) {
        return "large".equals(width)
                ? DialogWidth.LARGE
                : "medium".equals(width) ? DialogWidth.MEDIUM : DialogWidth.SMALL;
    }
}
