package dev.weir.command;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person sends with a chat input that takes files or sound.
 *
 * @param files uploaded files, as objects of the script's language
 * @param audio a recording, likewise; null for none
 * @param hasFiles whether the input takes files: otherwise a script sees no {@code files}
 * @param hasAudio whether the input takes sound
 */
public record ChatValue(
        String text, List<@Nullable Object> files, @Nullable Object audio, boolean hasFiles, boolean hasAudio) {}
