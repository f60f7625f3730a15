package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.FileUploader;
import dev.weir.wire.FileUploaderState;
import dev.weir.wire.LabelVisibility;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.file_uploader}: one file, several, or a folder. */
final class FileUploaderCommand {

    static final List<Command> ALL = List.of(Command.of(
            "file_uploader(label, type=None, accept_multiple_files=False, key=None, help=None, on_change=None, args=None, kwargs=None,"
                    + " *, max_upload_size=None, disabled=False, label_visibility='visible', width='stretch')",
            FileUploaderCommand::draw));

    private FileUploaderCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        UploadTypes.checkLimit(args);
        Widgets.check(at, args, "on_change");
        Widgets.checkNotPreset(run, args);
        LabelVisibility visibility = Widgets.visibility(args);
        String label = args.string("label");
        Object multiple = args.raw("accept_multiple_files");
        String id = Identity.of(run, "file_uploader", Identity.key(args))
                .always(args.value("type"), multiple, args.raw("max_upload_size"))
                .unkeyed(label, args.raw("help"), args.raw("width"))
                .claim(run, at, "file_uploader");
        boolean isFolder = "directory".equals(multiple);
        boolean isMany = isFolder || Boolean.TRUE.equals(multiple);
        List<String> types = UploadTypes.of(args, "type");
        FileUploader.Builder f = FileUploader.newBuilder()
                .setId(id)
                .setLabel(label)
                .addAllType(types)
                .setMaxUploadSizeMb(UploadTypes.limit(run, args))
                .setMultipleFiles(isMany)
                .setAcceptDirectory(isFolder)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args));
        SentFiles files = new SentFiles(run, types);
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.FILES,
                "on_change",
                sent -> files.once(sent, s -> value(files, s, isMany)));
        WidthConfig width = Sizes.widthWithoutContent(args);
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setFileUploader(f), false);
        return current.value();
    }

    private static @Nullable Object value(SentFiles files, @Nullable Object sent, boolean isMany) {
        List<@Nullable Object> all = sent instanceof FileUploaderState s ? files.files(s) : List.of();
        return isMany ? all : all.isEmpty() ? null : all.getFirst();
    }
}
