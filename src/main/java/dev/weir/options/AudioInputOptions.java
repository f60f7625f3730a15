package dev.weir.options;

/** Options of {@code st.audioInput}. */
public final class AudioInputOptions extends FieldOptions<AudioInputOptions> {

    /** How finely sound is recorded, 8000 to 48000 Hz; default 16000. */
    public AudioInputOptions sampleRate(int hertz) {
        return set("sample_rate", hertz);
    }
}
