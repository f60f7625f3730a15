package dev.weir.options;

import java.util.List;

/** Options of {@code st.chatInput}. */
public final class ChatInputOptions extends TallOptions<ChatInputOptions> {

    /** The field's name in session state, and its identity. */
    public ChatInputOptions key(String key) {
        return set("key", key);
    }

    /** How many characters can be typed; default any number. */
    public ChatInputOptions maxChars(int count) {
        return set("max_chars", count);
    }

    /** The largest file, in MB; default {@code server.maxUploadSize}. */
    public ChatInputOptions maxUploadSize(int megabytes) {
        return set("max_upload_size", megabytes);
    }

    /** Whether a file can be added; default false. */
    public ChatInputOptions acceptFile(boolean accept) {
        return set("accept_file", accept);
    }

    /** {@code "multiple"} or {@code "directory"}. */
    public ChatInputOptions acceptFile(String kind) {
        return set("accept_file", kind);
    }

    /** The file name endings that are taken; default all. */
    public ChatInputOptions fileType(String ending) {
        return set("file_type", ending);
    }

    /** The file name endings that are taken; default all. */
    public ChatInputOptions fileType(String... endings) {
        return set("file_type", List.of(endings));
    }

    /** Whether speech can be recorded; default false. */
    public ChatInputOptions acceptAudio(boolean accept) {
        return set("accept_audio", accept);
    }

    /** The rate of recordings in Hz; default 16000. */
    public ChatInputOptions audioSampleRate(int hertz) {
        return set("audio_sample_rate", hertz);
    }

    /** Whether the field cannot be used; default false. */
    public ChatInputOptions disabled(boolean disabled) {
        return set("disabled", disabled);
    }

    /** What the button does while the page runs: {@code "submit"} (default), {@code "disable"} or {@code "stop"}. */
    public ChatInputOptions submitMode(String mode) {
        return set("submit_mode", mode);
    }

    /** Runs before the page function when something was sent. */
    public ChatInputOptions onSubmit(Runnable callback) {
        return set("on_submit", callback);
    }
}
