package dev.weir;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person sent in a chat.
 *
 * @param text empty if only files were sent
 * @param files none unless {@code acceptFile} was asked for
 * @param audio what was spoken, as a WAV file
 */
public record ChatMessage(String text, List<UploadedFile> files, Optional<UploadedFile> audio) {

    static Optional<ChatMessage> of(@Nullable Object value) {
        return switch (value) {
            case null -> Optional.empty();
            case Map<?, ?> m ->
                Optional.of(new ChatMessage(
                        m.get("text") instanceof String s ? s : "",
                        UploadedFile.all(m.get("files")),
                        UploadedFile.all(m.get("audio")).stream().findFirst()));
            default -> Optional.of(new ChatMessage(value.toString(), List.of(), Optional.empty()));
        };
    }
}
