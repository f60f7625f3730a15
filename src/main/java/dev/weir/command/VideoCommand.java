package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.SubtitleTrack;
import dev.weir.wire.Video;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code st.video}: a player for films, YouTube's included. */
final class VideoCommand {

    private static final String TYPE = "video";

    /** The addresses under which YouTube shows a film: watch?v=, youtu.be/, embed/, v/, e/. */
    private static final Pattern YOUTUBE = Pattern.compile(
            "(?:https?:)?(?://)?(?:(?:www\\.|m\\.)?youtube(?:-nocookie)?\\.com/"
                    + "(?:(?:watch)?\\?(?:app=desktop&)?(?:feature=\\w*&)?v=|embed/|v/|e/)|youtu\\.be/)([\\w-]{10,20}).*");

    static final List<Command> ALL = List.of(Command.of(
            "video(data, format='video/mp4', start_time=0, *, subtitles=None, end_time=None, loop=False, autoplay=False,"
                    + " muted=False, width='stretch')",
            VideoCommand::draw));

    private VideoCommand() {}

    private static DeltaGenerator draw(ScriptRun run, DeltaGenerator at, Args args) {
        int start = MediaTimes.start(args);
        Integer end = MediaTimes.seconds(args, "end_time");
        Video.Builder video = Video.newBuilder().setWidthConfig(Sizes.widthWithoutContent(args));
        if (start < 0 || (end != null && end <= start)) {
            throw StreamlitException.api("Invalid start_time and end_time combination.");
        }
        video.setStartTime(start)
                .setMuted(args.bool("muted"))
                .setLoop(args.bool("loop"))
                .setAutoplay(args.bool("autoplay"));
        if (end != null) {
            video.setEndTime(end);
        }
        String place = run.place(at).path().toString();
        String film = args.raw("data") instanceof String s ? youtube(s) : null;
        if (film != null) {
            video.setType(Video.Type.YOUTUBE_IFRAME).setUrl("https://www.youtube.com/embed/" + film);
            if (args.given("subtitles")) {
                throw StreamlitException.api("Subtitles are not supported for YouTube videos.");
            }
        } else {
            video.setType(Video.Type.NATIVE)
                    .setUrl(MediaSource.url(run, args.raw("data"), args.string("format"), place));
        }
        subtitles(args).forEach((label, text) -> {
            byte[] track = Subtitles.of(run, label, text);
            video.addSubtitles(SubtitleTrack.newBuilder()
                    .setLabel(label)
                    .setUrl(run.media().add(track, "text/vtt", place + "[subtitle" + label + "]", "")));
        });
        if (video.getAutoplay()) {
            // The page plays what is new to it: the id says what is.
            video.setId(Identity.of(run, TYPE, null)
                    .unkeyed(video.getUrl(), args.raw("format"), start, end, video.getLoop(), video.getMuted())
                    .unkeyed(args.raw("width"))
                    .claim(run, at, TYPE));
        }
        return at.draw(run, Element.newBuilder().setVideo(video).build());
    }

    /** The film's name at YouTube; null for other addresses. */
    static @Nullable String youtube(String address) {
        Matcher m = YOUTUBE.matcher(address);
        return m.matches() ? m.group(1) : null;
    }

    /** The tracks by label: one without a label is {@code default}. */
    private static Map<String, @Nullable Object> subtitles(Args args) {
        Object given = args.raw("subtitles");
        if (given == null) {
            return Map.of();
        }
        Object known = args.language().toJava(given);
        if (known instanceof Map<?, ?>) {
            Map<String, @Nullable Object> out = new java.util.LinkedHashMap<>();
            args.language()
                    .entries(given)
                    .forEach((k, v) -> out.put(args.language().text(k), v));
            return out;
        }
        if (known instanceof Number || known instanceof Boolean || known instanceof List<?>) {
            throw StreamlitException.api("Unsupported data type for subtitles: " + Texts.type(args.language(), given)
                    + ". Only str (file paths) and dict are supported.");
        }
        return Map.of("default", given);
    }
}
