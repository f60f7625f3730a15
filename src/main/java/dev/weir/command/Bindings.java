package dev.weir.command;

import dev.weir.command.WidgetSpec.Binding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How the usual kinds of values stand in the address, for {@code bind="query-params"} (Streamlit 1.62). */
final class Bindings {

    /** Beyond this a double is written with its fraction, and below it every whole double is exact. */
    private static final double WHOLE = 1L << 53;

    private Bindings() {}

    /** {@code true} or {@code false}, in any case of letters. */
    static Binding bool() {
        return new Binding(
                values -> switch (values.getLast().toLowerCase(Locale.ROOT)) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> null;
                },
                value -> List.of(String.valueOf(value)),
                false);
    }

    /** The text as it is; an empty one counts. */
    static Binding text() {
        return new Binding(List::getLast, value -> List.of(value == null ? "" : String.valueOf(value)), true);
    }

    /**
     * A number.
     *
     * @param clearable whether the widget can be without a value
     */
    static Binding number(boolean clearable) {
        return new Binding(
                values -> decimal(values.getLast()), value -> List.of(value == null ? "" : number(value)), clearable);
    }

    /**
     * One of several options, by its text.
     *
     * @param open whether texts that are no options count, too
     */
    static Binding option(Options options, boolean open, boolean clearable) {
        return new Binding(
                values -> open || options.indexOfText(values.getLast()) >= 0 ? values.getLast() : null,
                value -> List.of(value == null ? "" : options.wire(value)),
                clearable);
    }

    /** One of several options or none, from a widget whose value travels as a list of texts. */
    static Binding one(Options options) {
        return new Binding(
                values -> {
                    String text = values.getLast();
                    return text.isEmpty() ? List.of() : options.indexOfText(text) >= 0 ? List.of(text) : null;
                },
                value -> List.of(value == null ? "" : options.wire(value)),
                true);
    }

    /**
     * Some of several options, by their texts.
     *
     * @param open whether texts that are no options count, too
     * @param most how many there may be, 0: any number
     */
    static Binding options(Language language, Options options, boolean open, long most) {
        return new Binding(
                values -> {
                    if (values.stream().allMatch(String::isEmpty)) {
                        return List.of();
                    }
                    List<String> known = values.stream()
                            .filter(t -> !t.isEmpty() && (open || options.indexOfText(t) >= 0))
                            .distinct()
                            .limit(most > 0 ? most : Long.MAX_VALUE)
                            .toList();
                    return known.isEmpty() ? null : known;
                },
                value -> {
                    List<String> texts =
                            language.options(value).stream().map(options::wire).toList();
                    return texts.isEmpty() ? List.of("") : texts;
                },
                true);
    }

    /** Texts as they are, such as dates; the widget's own reading of them decides. */
    static Binding texts(Function<@Nullable Object, List<String>> write, boolean clearable) {
        return new Binding(values -> values.stream().filter(t -> !t.isEmpty()).toList(), write, clearable);
    }

    /** Positions on a slider, in the address also as ISO dates, moments and times. */
    static Binding numbers(Function<@Nullable Object, List<Double>> positions) {
        return new Binding(
                values -> {
                    List<Double> out = new ArrayList<>();
                    for (String text : values) {
                        Double number = text.isEmpty() ? null : decimal(text);
                        number = number == null ? MomentTexts.micros(text) : number;
                        if (number == null) {
                            return null;
                        }
                        out.add(number);
                    }
                    return out;
                },
                value -> positions.apply(value).stream().map(Bindings::number).toList(),
                false);
    }

    /** The number that a text tells, or null. */
    static @Nullable Double decimal(String text) {
        try {
            return Double.valueOf(text.strip());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** A number as an address tells it: whole ones without a point. */
    static String number(Object value) {
        if (value instanceof Double d && d == Math.rint(d) && Math.abs(d) < WHOLE) {
            return String.valueOf(d.longValue());
        }
        return String.valueOf(value);
    }
}
