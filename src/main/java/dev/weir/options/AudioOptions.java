package dev.weir.options;

/** Options of {@code st.audio}. */
public final class AudioOptions extends WideOptions<AudioOptions> {

    /** The MIME type; default {@code audio/wav}. */
    public AudioOptions format(String mimeType) {
        return set("format", mimeType);
    }

    /** Where it begins, in seconds. */
    public AudioOptions startTime(int seconds) {
        return set("start_time", seconds);
    }

    /** Where it begins, such as {@code "1m30s"}. */
    public AudioOptions startTime(String time) {
        return set("start_time", time);
    }

    /** Where it ends, in seconds. */
    public AudioOptions endTime(int seconds) {
        return set("end_time", seconds);
    }

    /** Where it ends, such as {@code "1m30s"}. */
    public AudioOptions endTime(String time) {
        return set("end_time", time);
    }

    /** Whether it begins again at its end; default false. */
    public AudioOptions loop(boolean loop) {
        return set("loop", loop);
    }

    /** Whether it plays as soon as it is shown; default false. */
    public AudioOptions autoplay(boolean play) {
        return set("autoplay", play);
    }

    /** How many samples an array holds for a second. */
    public AudioOptions sampleRate(int hertz) {
        return set("sample_rate", hertz);
    }
}
