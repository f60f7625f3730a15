package dev.weir.options;

/** Options of {@code st.chatMessage}. */
public final class ChatMessageOptions extends WideOptions<ChatMessageOptions> {

    /** {@code "user"}, {@code "assistant"}, an emoji, {@code ":material/name:"} or the address of an image. */
    public ChatMessageOptions avatar(String avatar) {
        return set("avatar", avatar);
    }

    /** The bytes of an image. */
    public ChatMessageOptions avatar(byte[] image) {
        return set("avatar", image);
    }
}
