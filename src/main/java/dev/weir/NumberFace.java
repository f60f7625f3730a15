package dev.weir;

import dev.weir.options.NumberInputOptions;
import dev.weir.options.SliderOptions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.Consumer;

/** Sliders, and fields for numbers. */
sealed interface NumberFace extends Face permits St {

    /** A slider from 0 to 100 in whole steps. */
    default int slider(String label) {
        return slider(label, 0, 100);
    }

    /** A slider for whole numbers; at the left end first. */
    default int slider(String label, int min, int max) {
        return slider(label, min, max, o -> {});
    }

    default int slider(String label, int min, int max, Consumer<SliderOptions> options) {
        return ((Number) Numbers.slide(this, label, min, max, options)).intValue();
    }

    /** A slider for numbers with fractions, in steps of 0.01; at the left end first. */
    default double slider(String label, double min, double max) {
        return slider(label, min, max, o -> {});
    }

    default double slider(String label, double min, double max, Consumer<SliderOptions> options) {
        return ((Number) Numbers.slide(this, label, min, max, options)).doubleValue();
    }

    /** A slider for dates, in steps of a day. */
    default LocalDate slider(String label, LocalDate min, LocalDate max) {
        return slider(label, min, max, o -> {});
    }

    default LocalDate slider(String label, LocalDate min, LocalDate max, Consumer<SliderOptions> options) {
        return (LocalDate) Numbers.slide(this, label, min, max, options);
    }

    /** A slider for times of day, in steps of a quarter of an hour. */
    default LocalTime slider(String label, LocalTime min, LocalTime max) {
        return slider(label, min, max, o -> {});
    }

    default LocalTime slider(String label, LocalTime min, LocalTime max, Consumer<SliderOptions> options) {
        return (LocalTime) Numbers.slide(this, label, min, max, options);
    }

    /** A slider for moments, in steps of a quarter of an hour, or of a day where the ends are more than a day apart. */
    default LocalDateTime slider(String label, LocalDateTime min, LocalDateTime max) {
        return slider(label, min, max, o -> {});
    }

    default LocalDateTime slider(String label, LocalDateTime min, LocalDateTime max, Consumer<SliderOptions> options) {
        return (LocalDateTime) Numbers.slide(this, label, min, max, options);
    }

    /**
     * A slider with two handles.
     *
     * @param min the left end: an {@code Integer}, {@code Double}, {@code LocalDate}, {@code LocalTime} or {@code LocalDateTime}
     * @param low where the handles stand at first
     */
    default <T extends Comparable<T>> Range<T> sliderRange(String label, T min, T max, T low, T high) {
        return sliderRange(label, min, max, low, high, o -> {});
    }

    default <T extends Comparable<T>> Range<T> sliderRange(
            String label, T min, T max, T low, T high, Consumer<SliderOptions> options) {
        return Numbers.slideRange(this, label, new Range<>(min, max), new Range<>(low, high), options);
    }

    /** A field for a number with fractions: any number, 0 at first. */
    default double numberInput(String label) {
        return numberInput(label, o -> {});
    }

    default double numberInput(String label, Consumer<NumberInputOptions> options) {
        return ((Number) Calls.present(this, "number_input", Numbers.fractions(options), label)).doubleValue();
    }

    /** A field for a whole number; the smallest one first. */
    default int numberInput(String label, int min, int max) {
        return numberInput(label, min, max, o -> {});
    }

    default int numberInput(String label, int min, int max, Consumer<NumberInputOptions> options) {
        return ((Number) Calls.present(this, "number_input", Numbers.whole(options), label, min, max)).intValue();
    }

    /** A field for a number with fractions; the smallest one first. */
    default double numberInput(String label, double min, double max) {
        return numberInput(label, min, max, o -> {});
    }

    default double numberInput(String label, double min, double max, Consumer<NumberInputOptions> options) {
        return ((Number) Calls.present(this, "number_input", Numbers.fractions(options), label, min, max))
                .doubleValue();
    }

    /** A field for a number with fractions that is none until the person types one. */
    default Optional<Double> numberInputOrNone(String label) {
        return numberInputOrNone(label, o -> {});
    }

    default Optional<Double> numberInputOrNone(String label, Consumer<NumberInputOptions> options) {
        NumberInputOptions given = Calls.set(new NumberInputOptions(), options);
        return Calls.perhaps(this, "value", "number_input", given, label)
                .map(Number.class::cast)
                .map(Number::doubleValue);
    }
}
