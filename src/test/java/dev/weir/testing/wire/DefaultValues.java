package dev.weir.testing.wire;

import dev.weir.wire.WidgetState;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The states a browser sends for widgets that nobody has touched: the value the server forces on them ({@code set_value}),
 * or else their default. Some kinds say nothing until they are touched.
 */
final class DefaultValues {
    private DefaultValues() {}

    static Optional<WidgetState> of(Widget w) {
        return switch (w.kind()) {
            case "slider" -> slider(w);
            case "number_input", "text_input", "text_area", "time_input", "feedback" -> optional(w);
            case "color_picker", "checkbox", "pagination" -> Optional.of(GivenValues.state(w, w.value(source(w))));
            case "selectbox", "radio" -> oneOption(w);
            case "multiselect" ->
                options(w, w.list("options").stream().map(Object::toString).toList());
            case "button_group" -> options(w, contents(w));
            case "date_input", "date_time_input" -> Optional.of(GivenValues.state(w, w.list(source(w))));
            default -> Optional.empty();
        };
    }

    private static String source(Widget w) {
        return w.isForced() ? "value" : "default";
    }

    private static Optional<WidgetState> optional(Widget w) {
        String source = source(w);
        return w.has(source) ? Optional.of(GivenValues.state(w, w.value(source))) : Optional.empty();
    }

    private static Optional<WidgetState> slider(Widget w) {
        List<?> raw = w.list("raw_value");
        if (w.isForced() && !raw.isEmpty()) {
            return Optional.of(GivenValues.state(w, raw));
        }
        List<?> options = w.list("options");
        List<?> chosen = w.list(source(w));
        return Optional.of(GivenValues.state(
                w,
                options.isEmpty()
                        ? chosen
                        : chosen.stream()
                                .map(i -> options.get(((Number) i).intValue()))
                                .toList()));
    }

    private static Optional<WidgetState> oneOption(Widget w) {
        if (w.isForced()) {
            return w.has("raw_value") ? Optional.of(GivenValues.state(w, w.value("raw_value"))) : Optional.empty();
        }
        List<?> options = w.list("options");
        return Stream.of("default")
                .filter(w::has)
                .map(w::number)
                .filter(i -> i < options.size())
                .map(i -> GivenValues.state(w, options.get(i)))
                .findFirst();
    }

    private static Optional<WidgetState> options(Widget w, List<String> names) {
        List<?> chosen = w.isForced()
                ? w.list("raw_values")
                : w.list("default").stream()
                        .map(i -> names.get(((Number) i).intValue()))
                        .toList();
        return Optional.of(GivenValues.state(w, chosen));
    }

    private static List<String> contents(Widget w) {
        return w.list("options").stream()
                .map(o -> ((dev.weir.wire.ButtonGroup.Option) o).getContent())
                .toList();
    }
}
