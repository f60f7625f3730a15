package dev.weir;

import dev.weir.options.ChatInputOptions;
import dev.weir.options.CheckboxOptions;
import dev.weir.options.TextAreaOptions;
import dev.weir.options.TextInputOptions;
import java.util.Optional;
import java.util.function.Consumer;

/** Fields for text and truth. */
sealed interface TextInputFace extends Face permits St {

    /** A line of text; empty at first. */
    default String textInput(String label) {
        return textInput(label, o -> {});
    }

    default String textInput(String label, Consumer<TextInputOptions> options) {
        return (String) Calls.present(this, "text_input", Calls.set(new TextInputOptions(), options), label);
    }

    /** A line of text that is none until the person types something. */
    default Optional<String> textInputOrNone(String label) {
        return textInputOrNone(label, o -> {});
    }

    default Optional<String> textInputOrNone(String label, Consumer<TextInputOptions> options) {
        return Calls.perhaps(this, "value", "text_input", Calls.set(new TextInputOptions(), options), label)
                .map(String.class::cast);
    }

    /** Several lines of text; empty at first. */
    default String textArea(String label) {
        return textArea(label, o -> {});
    }

    default String textArea(String label, Consumer<TextAreaOptions> options) {
        return (String) Calls.present(this, "text_area", Calls.set(new TextAreaOptions(), options), label);
    }

    /** Several lines of text that are none until the person types something. */
    default Optional<String> textAreaOrNone(String label) {
        return textAreaOrNone(label, o -> {});
    }

    default Optional<String> textAreaOrNone(String label, Consumer<TextAreaOptions> options) {
        return Calls.perhaps(this, "value", "text_area", Calls.set(new TextAreaOptions(), options), label)
                .map(String.class::cast);
    }

    /** A box to tick. */
    default boolean checkbox(String label) {
        return checkbox(label, o -> {});
    }

    default boolean checkbox(String label, Consumer<CheckboxOptions> options) {
        return Calls.truth(this, "checkbox", Calls.set(new CheckboxOptions(), options), label);
    }

    /** A switch. */
    default boolean toggle(String label) {
        return toggle(label, o -> {});
    }

    default boolean toggle(String label, Consumer<CheckboxOptions> options) {
        return Calls.truth(this, "toggle", Calls.set(new CheckboxOptions(), options), label);
    }

    /** The field of a chat: what was sent, in the run that sending caused. At the bottom of the page unless inside a box. */
    default Optional<String> chatInput(String placeholder) {
        return chatInput(placeholder, o -> {});
    }

    default Optional<String> chatInput(String placeholder, Consumer<ChatInputOptions> options) {
        return chatInputWithFiles(placeholder, options).map(ChatMessage::text);
    }

    /** {@link #chatInput} for options that let people send files or speech, too. */
    default Optional<ChatMessage> chatInputWithFiles(String placeholder, Consumer<ChatInputOptions> options) {
        return ChatMessage.of(Calls.value(this, "chat_input", Calls.set(new ChatInputOptions(), options), placeholder));
    }
}
