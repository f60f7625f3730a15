package dev.weir.command;

import dev.weir.media.MimeTypes;
import dev.weir.wire.Block;
import dev.weir.wire.Block.ChatMessage;
import dev.weir.wire.Block.ChatMessage.AvatarType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.chat_message}. */
final class ChatMessageCommand {

    /** The avatars that the page draws itself, by the names for them. */
    private static final Map<String, String> PRESETS =
            Map.of("user", "user", "human", "user", "assistant", "assistant", "ai", "assistant");

    static final List<Command> ALL =
            List.of(Command.of("chat_message(name, *, avatar=None, width='stretch')", ChatMessageCommand::chatMessage));

    private ChatMessageCommand() {}

    private static DeltaGenerator chatMessage(ScriptRun run, DeltaGenerator at, Args args) {
        if (!args.given("name")) {
            throw StreamlitException.api(
                    "The author name is required for a chat message, please set it via the parameter `name`.");
        }
        String name = args.string("name");
        ChatMessage.Builder message = ChatMessage.newBuilder().setName(name);
        Object avatar = args.raw("avatar");
        if (avatar == null) {
            String preset = PRESETS.get(name.toLowerCase(Locale.ROOT));
            message.setAvatarType(AvatarType.ICON).setAvatar(preset == null ? "" : preset);
        } else {
            avatar(run, at, avatar, message);
        }
        return at.block(
                run,
                Block.newBuilder()
                        .setChatMessage(message)
                        .setAllowEmpty(true)
                        .setWidthConfig(Sizes.width(args))
                        .build());
    }

    private static void avatar(ScriptRun run, DeltaGenerator at, Object avatar, ChatMessage.Builder message) {
        String text = avatar instanceof String s ? s : "";
        String preset = PRESETS.get(text);
        if (preset != null) {
            message.setAvatarType(AvatarType.ICON).setAvatar(preset);
        } else if (Icons.isEmoji(text)) {
            message.setAvatarType(AvatarType.EMOJI).setAvatar(text);
        } else if (text.startsWith(":material")) {
            message.setAvatarType(AvatarType.ICON).setAvatar(Icons.check(text));
        } else {
            message.setAvatarType(AvatarType.IMAGE).setAvatar(image(run, at, avatar));
        }
    }

    /** An address as it is; a file or bytes as something the browser can fetch. */
    private static String image(ScriptRun run, DeltaGenerator at, Object avatar) {
        String text = avatar instanceof String s ? s : run.language().text(avatar);
        if (text.startsWith("http://") || text.startsWith("https://") || text.startsWith("data:")) {
            return text;
        }
        String place = run.place(at).path().toString();
        if (avatar instanceof byte[] data) {
            return run.media().add(data, mime(null), place, "");
        }
        try {
            Path file = Path.of(text);
            if (!text.isEmpty() && Files.isRegularFile(file)) {
                return run.media().add(Files.readAllBytes(file), mime(text), place, "");
            }
        } catch (IOException | InvalidPathException e) {
            // Named below like any other value that is no image.
        }
        throw StreamlitException.api("Failed to load the provided avatar value as an image.");
    }

    private static String mime(@Nullable String name) {
        return name == null ? "image/png" : MimeTypes.of(name).orElse("image/png");
    }
}
