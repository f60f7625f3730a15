package dev.weir;

import dev.weir.options.MultiselectOptions;
import dev.weir.options.RadioOptions;
import dev.weir.options.SelectSliderOptions;
import dev.weir.options.SelectboxOptions;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Fields that choose among objects of any kind. A choice is one of the objects given in this run; its text on the page, which has to be
 * its own, is its {@code toString()} or what {@code formatFunc} says.
 */
@SuppressWarnings("unchecked")
sealed interface ChoiceFace extends Face permits St {

    /** One of a few options, all in sight; the first one at first. */
    default <T> T radio(String label, Collection<? extends T> options) {
        return radio(label, options, o -> {});
    }

    default <T> T radio(String label, Collection<? extends T> options, Consumer<RadioOptions<T>> more) {
        return (T) Calls.present(this, "radio", Calls.set(new RadioOptions<>(), more), label, options);
    }

    /** One of a few options; none until the person chooses one. */
    default <T> Optional<T> radioOrNone(String label, Collection<? extends T> options) {
        return radioOrNone(label, options, o -> {});
    }

    default <T> Optional<T> radioOrNone(String label, Collection<? extends T> options, Consumer<RadioOptions<T>> more) {
        RadioOptions<T> given = Calls.set(new RadioOptions<>(), more);
        return (Optional<T>) Calls.perhaps(this, "index", "radio", given, label, options);
    }

    /** One of many options, in a list that opens; the first one at first. */
    default <T> T selectbox(String label, Collection<? extends T> options) {
        return selectbox(label, options, o -> {});
    }

    default <T> T selectbox(String label, Collection<? extends T> options, Consumer<SelectboxOptions<T>> more) {
        return (T) Calls.present(this, "selectbox", Calls.set(new SelectboxOptions<>(), more), label, options);
    }

    /** One of many options; none until the person chooses one. */
    default <T> Optional<T> selectboxOrNone(String label, Collection<? extends T> options) {
        return selectboxOrNone(label, options, o -> {});
    }

    default <T> Optional<T> selectboxOrNone(
            String label, Collection<? extends T> options, Consumer<SelectboxOptions<T>> more) {
        SelectboxOptions<T> given = Calls.set(new SelectboxOptions<>(), more);
        return (Optional<T>) Calls.perhaps(this, "index", "selectbox", given, label, options);
    }

    /** Any number of options; none at first. */
    default <T> List<T> multiselect(String label, Collection<? extends T> options) {
        return multiselect(label, options, o -> {});
    }

    default <T> List<T> multiselect(
            String label, Collection<? extends T> options, Consumer<MultiselectOptions<T>> more) {
        return (List<T>)
                Calls.present(this, "multiselect", Calls.set(new MultiselectOptions<>(), more), label, options);
    }

    /** A slider over options in their order; the first one at first. */
    default <T> T selectSlider(String label, Collection<? extends T> options) {
        return selectSlider(label, options, o -> {});
    }

    default <T> T selectSlider(String label, Collection<? extends T> options, Consumer<SelectSliderOptions<T>> more) {
        return (T) Calls.present(this, "select_slider", Calls.set(new SelectSliderOptions<>(), more), label, options);
    }

    /**
     * A slider over options with two handles.
     *
     * @param start where the handles stand at first
     */
    default <T> Range<T> selectSliderRange(String label, Collection<? extends T> options, Range<T> start) {
        return selectSliderRange(label, options, start, o -> {});
    }

    default <T> Range<T> selectSliderRange(
            String label, Collection<? extends T> options, Range<T> start, Consumer<SelectSliderOptions<T>> more) {
        List<T> chosen = (List<T>) Calls.present(
                this,
                "select_slider",
                Calls.set(new SelectSliderOptions<>(), more),
                label,
                options,
                List.of(start.from(), start.to()));
        return new Range<>(chosen.get(0), chosen.get(1));
    }
}
