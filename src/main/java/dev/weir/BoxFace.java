package dev.weir;

import dev.weir.options.ChatMessageOptions;
import dev.weir.options.ContainerOptions;
import dev.weir.options.ExpanderOptions;
import dev.weir.options.FormOptions;
import dev.weir.options.PopoverOptions;
import java.util.function.Consumer;

/**
 * Boxes to draw in. Each command gives back the box; a function given to it is run with the box as the place to draw, also for calls on
 * the {@link St} outside, as in Streamlit's {@code with}.
 */
sealed interface BoxFace extends Face permits St {

    /** A box that can be filled later. */
    default St container() {
        return container(new ContainerOptions());
    }

    default St container(ContainerOptions options) {
        return Calls.draw(this, "container", options);
    }

    default St container(PageFunction body) {
        return container(o -> {}, body);
    }

    default St container(Consumer<ContainerOptions> options, PageFunction body) {
        return Calls.inside(this, body, "container", Calls.set(new ContainerOptions(), options));
    }

    /** The place of one element or box, which the next call on it replaces. */
    default St empty() {
        return Calls.draw(this, "empty");
    }

    /** A box that opens and closes, closed at first. */
    default St expander(String label) {
        return expander(label, new ExpanderOptions());
    }

    default St expander(String label, ExpanderOptions options) {
        return Calls.draw(this, "expander", options, label);
    }

    default St expander(String label, PageFunction body) {
        return expander(label, o -> {}, body);
    }

    default St expander(String label, Consumer<ExpanderOptions> options, PageFunction body) {
        return Calls.inside(this, body, "expander", Calls.set(new ExpanderOptions(), options), label);
    }

    /** A button that opens a box over the page. */
    default St popover(String label) {
        return popover(label, new PopoverOptions());
    }

    default St popover(String label, PopoverOptions options) {
        return Calls.draw(this, "popover", options, label);
    }

    default St popover(String label, PageFunction body) {
        return popover(label, o -> {}, body);
    }

    default St popover(String label, Consumer<PopoverOptions> options, PageFunction body) {
        return Calls.inside(this, body, "popover", Calls.set(new PopoverOptions(), options), label);
    }

    /** A form: its fields reach the page together, when {@code formSubmitButton} is pressed. */
    default St form(String key) {
        return form(key, new FormOptions());
    }

    default St form(String key, FormOptions options) {
        return Calls.draw(this, "form", options, key);
    }

    default St form(String key, PageFunction body) {
        return form(key, o -> {}, body);
    }

    default St form(String key, Consumer<FormOptions> options, PageFunction body) {
        return Calls.inside(this, body, "form", Calls.set(new FormOptions(), options), key);
    }

    /** A message of a chat, by {@code "user"}, {@code "assistant"} or any other name. */
    default St chatMessage(String name) {
        return chatMessage(name, new ChatMessageOptions());
    }

    default St chatMessage(String name, ChatMessageOptions options) {
        return Calls.draw(this, "chat_message", options, name);
    }

    default St chatMessage(String name, PageFunction body) {
        return chatMessage(name, o -> {}, body);
    }

    default St chatMessage(String name, Consumer<ChatMessageOptions> options, PageFunction body) {
        return Calls.inside(this, body, "chat_message", Calls.set(new ChatMessageOptions(), options), name);
    }
}
