package dev.weir.command;

import dev.weir.wire.ChatInput;
import dev.weir.wire.ChatInputValue;
import dev.weir.wire.Element;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.chat_input}: at the bottom of the page if it stands in no container, else in its place. */
final class ChatInputCommand {

    static final List<Command> ALL = List.of(Command.of(
            "chat_input(placeholder='Your message', *, key=None, max_chars=None, max_upload_size=None, accept_file=False,"
                    + " file_type=None, accept_audio=False, audio_sample_rate=16000, disabled=False, submit_mode='submit',"
                    + " on_submit=None, args=None, kwargs=None, width='stretch', height='content')",
            ChatInputCommand::draw));

    private ChatInputCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_submit");
        ChatInput.AcceptFile acceptFile = acceptFile(args);
        ChatInput.SubmitMode mode = submitMode(args);
        UploadTypes.checkLimit(args);
        boolean files = acceptFile != ChatInput.AcceptFile.NONE;
        boolean audio = args.bool("accept_audio");
        String id = Identity.of(run, "chat_input", Identity.key(args))
                .always(
                        args.raw("max_chars"),
                        args.raw("max_upload_size"),
                        args.raw("accept_file"),
                        args.value("file_type"))
                .unkeyed(args.raw("placeholder"), audio, args.raw("audio_sample_rate"), args.raw("submit_mode"))
                .unkeyed(args.raw("width"), args.raw("height"))
                .claim(run, at, "chat_input");
        List<String> types = UploadTypes.of(args, "file_type");
        SampleRates.check(args, "audio_sample_rate");
        if (!at.formId().isEmpty()) {
            throw StreamlitException.api("`st.chat_input()` can't be used in a `st.form()`.");
        }
        ChatInput.Builder c = ChatInput.newBuilder()
                .setId(id)
                .setPlaceholder(args.text("placeholder"))
                .setAcceptFile(acceptFile)
                .addAllFileType(types)
                .setMaxUploadSizeMb(UploadTypes.limit(run, args))
                .setAcceptAudio(audio)
                .setDisabled(args.bool("disabled"))
                .setSubmitMode(mode);
        if (args.given("max_chars")) {
            c.setMaxChars((int) args.integer("max_chars"));
        }
        if (args.given("audio_sample_rate")) {
            c.setAudioSampleRate((int) args.integer("audio_sample_rate"));
        }
        SentFiles sent = new SentFiles(run, types);
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.CHAT,
                "on_submit",
                wire -> sent.once(wire, w -> said(run, sent, w, files, audio)));
        sent.drop();
        WidthConfig width = Sizes.widthWithoutContent(args);
        Element.Builder element = Element.newBuilder()
                .setWidthConfig(width)
                .setHeightConfig(Sizes.height(args.language(), args.raw("height")));
        boolean pushed = current.changed() && current.value() instanceof String;
        if (pushed && current.value() instanceof String preset) {
            c.setValue(preset).setSetValue(true);
            run.state().override(id, null);
        }
        DeltaGenerator place = isAtBottom(at) ? DeltaGenerator.root(Root.BOTTOM) : at;
        Widgets.draw(run, place, element.setChatInput(c), pushed);
        return current.changed() ? null : current.value();
    }

    /** What was said, with files and sound if the input takes any. */
    private static @Nullable Object said(
            ScriptRun run, SentFiles sent, @Nullable Object wire, boolean files, boolean audio) {
        if (!(wire instanceof ChatInputValue said) || !said.hasData()) {
            return null;
        }
        if (!files && !audio) {
            return said.getData();
        }
        ChatValue value = new ChatValue(
                said.getData(),
                sent.files(said.getFileUploaderState()),
                said.hasAudioFileInfo() ? sent.recording(said.getAudioFileInfo()) : null,
                files,
                audio);
        return run.language().toScript(value);
    }

    private static boolean isAtBottom(DeltaGenerator at) {
        for (DeltaGenerator d = at; d != null; d = d.parent()) {
            if (!d.blockType().isEmpty()) {
                return false;
            }
        }
        return at.root() == Root.MAIN;
    }

    private static ChatInput.AcceptFile acceptFile(Args args) {
        return switch (args.raw("accept_file")) {
            case Boolean b -> b ? ChatInput.AcceptFile.SINGLE : ChatInput.AcceptFile.NONE;
            case String s when s.equals("multiple") -> ChatInput.AcceptFile.MULTIPLE;
            case String s when s.equals("directory") -> ChatInput.AcceptFile.DIRECTORY;
            case null, default ->
                throw StreamlitException.type(
                        "StreamlitValueError",
                        "Invalid `accept_file` value. Supported values: True, False, 'multiple', 'directory'.");
        };
    }

    private static ChatInput.SubmitMode submitMode(Args args) {
        return switch (args.raw("submit_mode") instanceof String s ? s : "") {
            case "submit" -> ChatInput.SubmitMode.SUBMIT_MODE_SUBMIT;
            case "disable" -> ChatInput.SubmitMode.SUBMIT_MODE_DISABLE;
            case "stop" -> ChatInput.SubmitMode.SUBMIT_MODE_STOP;
            default ->
                throw StreamlitException.type(
                        "StreamlitValueError",
                        "Invalid `submit_mode` value. Supported values: 'submit', 'disable', 'stop'.");
        };
    }
}
