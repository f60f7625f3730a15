package dev.weir;

import dev.weir.options.ButtonOptions;
import dev.weir.options.DownloadButtonOptions;
import dev.weir.options.FormSubmitButtonOptions;
import dev.weir.options.LinkButtonOptions;
import dev.weir.options.MenuButtonOptions;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Buttons. */
sealed interface ButtonFace extends Face permits St {

    /** A button: true in the run that its press caused. */
    default boolean button(String label) {
        return button(label, o -> {});
    }

    default boolean button(String label, Consumer<ButtonOptions> options) {
        return Calls.truth(this, "button", Calls.set(new ButtonOptions(), options), label);
    }

    /**
     * A button that saves data on the person's computer: true in the run that its press caused.
     *
     * @param data text, bytes, an {@code InputStream}, or a supplier of these that is asked when the button is pressed
     */
    default boolean downloadButton(String label, Object data) {
        return downloadButton(label, data, o -> {});
    }

    default boolean downloadButton(String label, Object data, Consumer<DownloadButtonOptions> options) {
        return Calls.truth(this, "download_button", Calls.set(new DownloadButtonOptions(), options), label, data);
    }

    /** A button that opens an address in a new tab: true in the run that its press caused, if it causes one. */
    default boolean linkButton(String label, String url) {
        return linkButton(label, url, o -> {});
    }

    default boolean linkButton(String label, String url, Consumer<LinkButtonOptions> options) {
        return Calls.truth(this, "link_button", Calls.set(new LinkButtonOptions(), options), label, url);
    }

    /** The button that sends a form: true in the run that its press caused. */
    default boolean formSubmitButton(String label) {
        return formSubmitButton(label, o -> {});
    }

    default boolean formSubmitButton(String label, Consumer<FormSubmitButtonOptions> options) {
        return Calls.truth(this, "form_submit_button", Calls.set(new FormSubmitButtonOptions(), options), label);
    }

    /** A button that opens a list of things to do: the one that was chosen, in the run that this caused. */
    default <T> Optional<T> menuButton(String label, Collection<? extends T> options) {
        return menuButton(label, options, o -> {});
    }

    @SuppressWarnings("unchecked")
    default <T> Optional<T> menuButton(
            String label, Collection<? extends T> options, Consumer<MenuButtonOptions<T>> more) {
        MenuButtonOptions<T> given = Calls.set(new MenuButtonOptions<>(), more);
        return Optional.ofNullable((T) Calls.value(this, "menu_button", given, label, options));
    }
}
