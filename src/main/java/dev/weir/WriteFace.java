package dev.weir;

import dev.weir.options.HelpOptions;
import dev.weir.options.ImageOptions;
import dev.weir.options.JsonOptions;
import dev.weir.options.MetricOptions;
import dev.weir.options.WriteOptions;
import dev.weir.options.WriteStreamOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Commands that show a value in a form of their own. */
sealed interface WriteFace extends Face permits St {

    /**
     * Shows anything, each in the form that suits it: texts as Markdown, maps and records as JSON, lists of records and maps as tables,
     * exceptions as errors, streams and iterators as they come.
     */
    default void write(@Nullable Object... values) {
        Calls.st(this).invoke("write", new WriteOptions().given(), values);
    }

    /** {@link #write} of values that are collected first, with options. */
    default void writeAll(Iterable<?> values, Consumer<WriteOptions> options) {
        List<@Nullable Object> all = new ArrayList<>();
        values.forEach(all::add);
        Calls.value(this, "write", Calls.set(new WriteOptions(), options), all.toArray());
    }

    /**
     * Shows texts as they are produced, in one place, and other values between them.
     *
     * @param stream a {@code Stream}, {@code Iterator}, {@code Iterable} or a supplier of one
     * @return what was written, as text
     */
    default String writeStream(Object stream) {
        return writeStream(stream, o -> {});
    }

    default String writeStream(Object stream, Consumer<WriteStreamOptions> options) {
        Object written = Calls.value(this, "write_stream", Calls.set(new WriteStreamOptions(), options), stream);
        if (!(written instanceof Collection<?> parts)) {
            return String.valueOf(written);
        }
        return parts.stream().map(String::valueOf).collect(Collectors.joining());
    }

    /** A number with a label above it. */
    default St metric(String label, @Nullable Object value) {
        return metric(label, value, o -> {});
    }

    /** A number and how it changed. */
    default St metric(String label, @Nullable Object value, Object delta) {
        return metric(label, value, o -> o.delta(delta));
    }

    default St metric(String label, @Nullable Object value, Consumer<MetricOptions> options) {
        return Calls.draw(this, "metric", Calls.set(new MetricOptions(), options), label, value);
    }

    /** A value as a JSON tree that opens and closes; text is read as JSON. */
    default St json(@Nullable Object body) {
        return json(body, o -> {});
    }

    default St json(@Nullable Object body, Consumer<JsonOptions> options) {
        return Calls.draw(this, "json", Calls.set(new JsonOptions(), options), body);
    }

    /**
     * An image.
     *
     * @param image its bytes (PNG, JPEG, GIF, WebP, SVG), a {@code Path} or file name, an address, or a list of these
     */
    default St image(Object image) {
        return image(image, o -> {});
    }

    default St image(Object image, Consumer<ImageOptions> options) {
        return Calls.draw(this, "image", Calls.set(new ImageOptions(), options), image);
    }

    /** What a value is: its class and its text. */
    default St help(Object value) {
        return help(value, o -> {});
    }

    default St help(Object value, Consumer<HelpOptions> options) {
        return Calls.draw(this, "help", Calls.set(new HelpOptions(), options), value);
    }
}
