package dev.weir.command;

import dev.weir.wire.ButtonLikeIconPosition;
import dev.weir.wire.DownloadButton;
import dev.weir.wire.Element;
import java.util.List;

/** {@code st.download_button}: a button that saves a file. */
final class DownloadButtonCommands {

    private static final String TYPE = "download_button";

    static final List<Command> ALL = List.of(Command.of(
            "download_button(label, data, file_name=None, mime=None, key=None, help=None, on_click='rerun', args=None,"
                    + " kwargs=None, *, type='secondary', icon=None, icon_position='left', disabled=False,"
                    + " use_container_width=None, width='content', shortcut=None, wrap=None)",
            DownloadButtonCommands::draw));

    private DownloadButtonCommands() {}

    private static Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        String type = Buttons.type(args);
        ButtonLikeIconPosition position = Buttons.iconPosition(args);
        String shortcut = Shortcuts.of(args);
        Widgets.check(at, args, "on_click");
        Widgets.checkNotPreset(run, args);
        String id = Identity.of(run, TYPE, Identity.key(args))
                .unkeyed(args.string("label"), args.raw("icon"), args.raw("file_name"), args.raw("mime"))
                .unkeyed(args.raw("help"), type, args.raw("width"), args.raw("icon_position"), shortcut)
                .claim(run, at, TYPE);
        if (!at.formId().isEmpty()) {
            throw StreamlitException.api("`st.download_button()` can't be used in an `st.form()`." + Buttons.FORM_DOCS);
        }
        DownloadButton.Builder b = DownloadButton.newBuilder()
                .setId(id)
                .setLabel(args.string("label"))
                .setType(type)
                .setDisabled(args.bool("disabled"))
                .setHelp(TextCommands.help(args))
                .setIcon(Icons.of(args, "icon"))
                .setIconPosition(position)
                .setIgnoreRerun("ignore".equals(args.raw("on_click")))
                .setShortcut(shortcut);
        Object data = args.raw("data");
        String place = run.place(at).path().toString();
        if (data != null && args.language().isCallable(data)) {
            b.setDeferredFileId(run.offerLater(() -> offer(run, place, args)));
        } else {
            b.setUrl(offer(run, place, args));
        }
        if (args.given("wrap")) {
            b.setWrap(args.bool("wrap"));
        }
        WidgetValue pressed = Buttons.register(run, args, id, Identity.key(args));
        at.draw(
                run,
                Element.newBuilder()
                        .setWidthConfig(Buttons.width(args))
                        .setDownloadButton(b)
                        .build());
        return Boolean.TRUE.equals(pressed.value());
    }

    private static String offer(ScriptRun run, String place, Args args) {
        DownloadData data = DownloadData.of(args);
        return run.media().add(data.bytes(), data.mimeType(), place, data.fileName());
    }
}
