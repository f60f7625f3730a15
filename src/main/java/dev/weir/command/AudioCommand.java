package dev.weir.command;

import dev.weir.wire.Alert;
import dev.weir.wire.Audio;
import dev.weir.wire.Element;
import dev.weir.wire.WidthConfig;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code st.audio}: a player for sound. */
final class AudioCommand {

    private static final String TYPE = "audio";

    static final List<Command> ALL = List.of(Command.of(
            "audio(data, format='audio/wav', start_time=0, *, sample_rate=None, end_time=None, loop=False,"
                    + " autoplay=False, width='stretch')",
            AudioCommand::draw));

    private AudioCommand() {}

    private static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, Args args) {
        int start = MediaTimes.start(args);
        Integer end = MediaTimes.seconds(args, "end_time");
        WidthConfig width = Sizes.widthWithoutContent(args);
        Object samples = samples(args);
        if (samples == null && args.given("sample_rate")) {
            at.draw(run, warning());
        }
        Object data = samples == null ? args.raw("data") : WaveFile.of(samples, (int) args.integer("sample_rate"));
        String url = MediaSource.url(
                run, data, args.string("format"), run.place(at).path().toString());
        Audio.Builder audio = Audio.newBuilder()
                .setUrl(url)
                .setStartTime(start)
                .setLoop(args.bool("loop"))
                .setAutoplay(args.bool("autoplay"))
                .setWidthConfig(width);
        if (end != null) {
            audio.setEndTime(end);
        }
        if (audio.getAutoplay()) {
            // The page plays what is new to it: the id says what is.
            audio.setId(Identity.of(run, TYPE, null)
                    .unkeyed(url, args.raw("format"), start, end, audio.getLoop(), args.raw("width"))
                    .claim(run, at, TYPE));
        }
        return at.draw(run, Element.newBuilder().setAudio(audio).build());
    }

    /** Numbers from -1 to 1, or lists of them for each channel; null if the data is something else. */
    private static @Nullable Object samples(Args args) {
        Object data = args.raw("data");
        if (data == null || data instanceof String || data instanceof byte[]) {
            return null;
        }
        Object array = Plain.listOf(args.language(), data);
        if (array != null && !args.given("sample_rate")) {
            throw StreamlitException.api("`sample_rate` must be specified when `data` is a numpy array.");
        }
        return array;
    }

    private static Element warning() {
        return Element.newBuilder()
                .setAlert(Alert.newBuilder()
                        .setBody("Warning: `sample_rate` will be ignored since data is not a numpy array.")
                        .setFormat(Alert.Format.WARNING)
                        .setWidthConfig(WidthConfig.newBuilder().setUseStretch(true)))
                .build();
    }
}
