package dev.weir;

import dev.weir.options.AudioOptions;
import dev.weir.options.IframeOptions;
import dev.weir.options.LogoOptions;
import dev.weir.options.PdfOptions;
import dev.weir.options.VideoOptions;
import java.util.function.Consumer;

/**
 * Sound, film and pages inside the page. {@code data} is an address, a file's name or {@code Path}, or bytes; relative files stand beside
 * the script.
 */
sealed interface MediaFace extends Face permits St {

    /** A player for sound. */
    default St audio(Object data) {
        return audio(data, o -> {});
    }

    default St audio(Object data, Consumer<AudioOptions> options) {
        return Calls.draw(this, "audio", Calls.set(new AudioOptions(), options), data);
    }

    /** A player for films, YouTube's included. */
    default St video(Object data) {
        return video(data, o -> {});
    }

    default St video(Object data, Consumer<VideoOptions> options) {
        return Calls.draw(this, "video", Calls.set(new VideoOptions(), options), data);
    }

    /** A document in the browser's own viewer. */
    default St pdf(Object data) {
        return pdf(data, o -> {});
    }

    default St pdf(Object data, Consumer<PdfOptions> options) {
        return Calls.draw(this, "pdf", Calls.set(new PdfOptions(), options), data);
    }

    /** A page inside the page: an address, HTML, or a {@code Path} of a file. */
    default St iframe(Object src) {
        return iframe(src, o -> {});
    }

    default St iframe(Object src, Consumer<IframeOptions> options) {
        return Calls.draw(this, "iframe", Calls.set(new IframeOptions(), options), src);
    }

    /** A picture in the corner of the page: what {@code image} takes, an emoji or {@code ":material/name:"}. */
    default void logo(Object image) {
        logo(image, o -> {});
    }

    default void logo(Object image, Consumer<LogoOptions> options) {
        Calls.value(this, "logo", Calls.set(new LogoOptions(), options), image);
    }
}
