package dev.weir.command;

import dev.weir.wire.AudioInput;
import dev.weir.wire.CameraInput;
import dev.weir.wire.Element;
import dev.weir.wire.FileUploaderState;
import dev.weir.wire.LabelVisibility;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.camera_input} and {@code st.audio_input}: a picture or a recording that the browser makes. */
final class CaptureCommands {

    static final List<Command> ALL = List.of(
            Command.of(
                    "camera_input(label, key=None, help=None, on_change=None, args=None, kwargs=None, *, disabled=False,"
                            + " label_visibility='visible', resolution=None, width='stretch')",
                    CaptureCommands::camera),
            Command.of(
                    "audio_input(label, *, sample_rate=16000, key=None, help=None, on_change=None, args=None, kwargs=None,"
                            + " disabled=False, label_visibility='visible', width='stretch')",
                    CaptureCommands::audio));

    /** Heights of pictures by their names, in pixels. */
    private static final Map<String, Integer> HEIGHTS = Map.of("480p", 480, "720p", 720, "1080p", 1080);

    /** What the page names a picture. */
    private static final List<String> PICTURES = List.of(".jpg");

    private CaptureCommands() {}

    private static @Nullable Object camera(ScriptRun run, DeltaGenerator at, Args args) {
        Integer height = args.raw("resolution") instanceof String name ? HEIGHTS.get(name) : null;
        if (height == null && args.given("resolution")) {
            throw StreamlitException.type(
                    "StreamlitValueError",
                    "Invalid `resolution` value. Supported values: '480p', '720p', '1080p', None.");
        }
        LabelVisibility visibility = check(run, at, args);
        String label = args.string("label");
        String id = Identity.of(run, "camera_input", Identity.key(args))
                .unkeyed(label, args.raw("help"), args.raw("width"), args.raw("resolution"))
                .claim(run, at, "camera_input");
        CameraInput.Builder c = CameraInput.newBuilder()
                .setId(id)
                .setLabel(label)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility)
                .setHelp(TextCommands.help(args));
        if (height != null) {
            c.setResolutionHeight(height);
        }
        SentFiles files = new SentFiles(run, PICTURES);
        return draw(run, at, args, id, files, files::files, Element.newBuilder().setCameraInput(c));
    }

    private static @Nullable Object audio(ScriptRun run, DeltaGenerator at, Args args) {
        SampleRates.check(args, "sample_rate");
        LabelVisibility visibility = check(run, at, args);
        String label = args.string("label");
        String id = Identity.of(run, "audio_input", Identity.key(args))
                .unkeyed(label, args.raw("help"), args.raw("width"), args.raw("sample_rate"))
                .claim(run, at, "audio_input");
        AudioInput.Builder a = AudioInput.newBuilder()
                .setId(id)
                .setLabel(label)
                .setFormId(at.formId())
                .setDisabled(args.bool("disabled"))
                .setLabelVisibility(visibility);
        if (!label.isEmpty()) {
            a.setHelp(TextCommands.help(args));
        }
        if (args.given("sample_rate")) {
            a.setSampleRate((int) args.integer("sample_rate"));
        }
        SentFiles files = new SentFiles(run, List.of());
        return draw(
                run,
                at,
                args,
                id,
                files,
                files::recordings,
                Element.newBuilder().setAudioInput(a));
    }

    private static LabelVisibility check(ScriptRun run, DeltaGenerator at, Args args) {
        Widgets.check(at, args, "on_change");
        Widgets.checkNotPreset(run, args);
        return Widgets.visibility(args);
    }

    /** How the files of a message become objects of the script. */
    private interface Reading {
        List<@Nullable Object> of(FileUploaderState state);
    }

    private static @Nullable Object draw(
            ScriptRun run,
            DeltaGenerator at,
            Args args,
            String id,
            SentFiles files,
            Reading reading,
            Element.Builder element) {
        element.setWidthConfig(Sizes.widthWithoutContent(args));
        WidgetValue current = Widgets.register(
                run,
                at,
                args,
                id,
                WidgetSpec.Kind.FILES,
                "on_change",
                sent -> files.once(
                        sent, s -> first(s instanceof FileUploaderState state ? reading.of(state) : List.of())));
        Widgets.draw(run, at, element, false);
        return current.value();
    }

    private static @Nullable Object first(List<@Nullable Object> files) {
        return files.isEmpty() ? null : files.getFirst();
    }
}
