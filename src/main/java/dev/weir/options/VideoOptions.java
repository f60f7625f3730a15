package dev.weir.options;

import java.util.Map;

/** Options of {@code st.video}. */
public final class VideoOptions extends WideOptions<VideoOptions> {

    /** The MIME type; default {@code video/mp4}. */
    public VideoOptions format(String mimeType) {
        return set("format", mimeType);
    }

    /** Where it begins, in seconds. */
    public VideoOptions startTime(int seconds) {
        return set("start_time", seconds);
    }

    /** Where it begins, such as {@code "1m30s"}. */
    public VideoOptions startTime(String time) {
        return set("start_time", time);
    }

    /** Where it ends, in seconds. */
    public VideoOptions endTime(int seconds) {
        return set("end_time", seconds);
    }

    /** Where it ends, such as {@code "1m30s"}. */
    public VideoOptions endTime(String time) {
        return set("end_time", time);
    }

    /** Whether it begins again at its end; default false. */
    public VideoOptions loop(boolean loop) {
        return set("loop", loop);
    }

    /** Whether it plays as soon as it is shown; default false. */
    public VideoOptions autoplay(boolean play) {
        return set("autoplay", play);
    }

    /** Without sound, which many browsers want for autoplay; default false. */
    public VideoOptions muted(boolean muted) {
        return set("muted", muted);
    }

    /** WebVTT or SubRip text, or the name of such a file. */
    public VideoOptions subtitles(String text) {
        return set("subtitles", text);
    }

    /** The same by label: texts, bytes or paths. */
    public VideoOptions subtitles(Map<String, ?> tracks) {
        return set("subtitles", tracks);
    }
}
