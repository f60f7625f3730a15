package dev.weir;

import dev.weir.options.ButtonGroupOptions;
import dev.weir.options.ColorPickerOptions;
import dev.weir.options.FeedbackOptions;
import dev.weir.options.PaginationOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Fields that people click: options as buttons, stars, colours, numbers of pages. */
@SuppressWarnings("unchecked")
sealed interface PickerFace extends Face permits St {

    /** Options as rounded buttons, one of which can be on; none at first. */
    default <T> Optional<T> pills(String label, Collection<? extends T> options) {
        return pills(label, options, o -> {});
    }

    default <T> Optional<T> pills(String label, Collection<? extends T> options, Consumer<ButtonGroupOptions<T>> more) {
        ButtonGroupOptions<T> given = Calls.set(new ButtonGroupOptions<>(), more);
        return Optional.ofNullable((T) Calls.value(this, "pills", given, label, options));
    }

    /** Options as rounded buttons, several of which can be on; none at first. */
    default <T> List<T> pillsMultiple(String label, Collection<? extends T> options) {
        return pillsMultiple(label, options, o -> {});
    }

    default <T> List<T> pillsMultiple(
            String label, Collection<? extends T> options, Consumer<ButtonGroupOptions<T>> more) {
        ButtonGroupOptions<T> given = Calls.set(new ButtonGroupOptions<>(), more);
        return (List<T>) Calls.present(this, "pills", given.several(), label, options);
    }

    /** Options as joined buttons, one of which can be on; none at first. */
    default <T> Optional<T> segmentedControl(String label, Collection<? extends T> options) {
        return segmentedControl(label, options, o -> {});
    }

    default <T> Optional<T> segmentedControl(
            String label, Collection<? extends T> options, Consumer<ButtonGroupOptions<T>> more) {
        ButtonGroupOptions<T> given = Calls.set(new ButtonGroupOptions<>(), more);
        return Optional.ofNullable((T) Calls.value(this, "segmented_control", given, label, options));
    }

    /** Options as joined buttons, several of which can be on; none at first. */
    default <T> List<T> segmentedControlMultiple(String label, Collection<? extends T> options) {
        return segmentedControlMultiple(label, options, o -> {});
    }

    default <T> List<T> segmentedControlMultiple(
            String label, Collection<? extends T> options, Consumer<ButtonGroupOptions<T>> more) {
        ButtonGroupOptions<T> given = Calls.set(new ButtonGroupOptions<>(), more);
        return (List<T>) Calls.present(this, "segmented_control", given.several(), label, options);
    }

    /**
     * Something to rate with; nothing at first.
     *
     * @param kind {@code "thumbs"} (0 is down, 1 is up), {@code "faces"} or {@code "stars"} (0 to 4)
     */
    default OptionalInt feedback(String kind) {
        return feedback(kind, o -> {});
    }

    default OptionalInt feedback(String kind, Consumer<FeedbackOptions> options) {
        Object clicked = Calls.value(this, "feedback", Calls.set(new FeedbackOptions(), options), kind);
        return clicked instanceof Long n ? OptionalInt.of(n.intValue()) : OptionalInt.empty();
    }

    /** A colour as {@code "#rrggbb"}; black at first. */
    default String colorPicker(String label) {
        return colorPicker(label, o -> {});
    }

    default String colorPicker(String label, Consumer<ColorPickerOptions> options) {
        return (String) Calls.present(this, "color_picker", Calls.set(new ColorPickerOptions(), options), label);
    }

    /** Numbers of pages to turn to, from 1, which is the first one. */
    default int pagination(int numPages) {
        return pagination(numPages, o -> {});
    }

    default int pagination(int numPages, Consumer<PaginationOptions> options) {
        PaginationOptions given = Calls.set(new PaginationOptions(), options);
        return ((Long) Calls.present(this, "pagination", given, numPages)).intValue();
    }
}
