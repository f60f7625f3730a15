package dev.weir.testing;

import dev.weir.command.Language;
import dev.weir.command.WidgetSpec;
import dev.weir.session.IdleState;
import dev.weir.testing.wire.GivenValues;
import dev.weir.testing.wire.Widget;
import dev.weir.wire.ButtonGroup;
import dev.weir.wire.WidgetState;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a browser would report for the value a test gives to a widget. Options are found by the values the script gave them, through the
 * widget's own reading of their texts.
 */
final class WidgetInput {

    /** Kinds whose values are some of their options. */
    private static final Set<String> OF_OPTIONS =
            Set.of("selectbox", "radio", "multiselect", "button_group", "menu_button");

    /** {@code Slider.Type.SELECT_SLIDER} on the wire. */
    private static final int SELECT_SLIDER = 2;

    private final Widget widget;
    private final IdleState state;
    private final Language language;

    WidgetInput(Widget widget, IdleState state, Language language) {
        this.widget = widget;
        this.state = state;
        this.language = language;
    }

    static boolean isTrigger(WidgetState state) {
        return state.hasTriggerValue() || state.hasStringTriggerValue() || state.hasChatInputValue();
    }

    /**
     * The state that says so.
     *
     * @param value of the script's language or of Java
     * @throws IllegalArgumentException for something that is no option
     */
    WidgetState of(@Nullable Object value) {
        Object plain = language.toJava(value);
        if (plain == null) {
            return GivenValues.cleared(widget);
        }
        if (isOfOptions()) {
            return GivenValues.state(widget, isMany() ? texts(value, plain) : text(value));
        }
        return GivenValues.state(widget, plain instanceof List<?> list ? listOf(list) : simple(plain));
    }

    boolean isOfOptions() {
        return OF_OPTIONS.contains(widget.kind())
                || (widget.kind().equals("slider") && widget.number("type") == SELECT_SLIDER);
    }

    /** The texts that a person sees. */
    List<String> options() {
        return widget.list("options").stream()
                .map(o -> o instanceof ButtonGroup.Option option ? content(option) : o.toString())
                .toList();
    }

    private static String content(ButtonGroup.Option option) {
        return option.getContent();
    }

    private boolean isMany() {
        return spec().kind() == WidgetSpec.Kind.STRINGS;
    }

    private List<String> texts(@Nullable Object value, Object plain) {
        List<String> out = new ArrayList<>();
        if (plain instanceof List<?> && value != null) {
            language.elements(value).forEach(v -> out.add(text(v)));
        } else {
            out.add(text(value));
        }
        return out;
    }

    /**
     * What a person sees of an option.
     *
     * @throws IllegalArgumentException if it is none, and none may be added
     */
    String text(@Nullable Object option) {
        for (String text : options()) {
            Object known = option(text);
            if (language.same(option, known) || language.same(wide(option), known)) {
                return text;
            }
        }
        if (option instanceof String added && mayAdd()) {
            return added;
        }
        throw new IllegalArgumentException(language.repr(language.toScript(option)) + " is not in list; the options of "
                + widget.kind() + " '" + widget.label() + "' are " + options());
    }

    /** Scripts in other languages count in longs and doubles. */
    private static @Nullable Object wide(@Nullable Object value) {
        return switch (value) {
            case Integer n -> (Object) n.longValue();
            case Short n -> (Object) n.longValue();
            case Float n -> (Object) n.doubleValue();
            case null, default -> value;
        };
    }

    private boolean mayAdd() {
        return widget.flag("accept_new_options");
    }

    /** The option that a person sees as this text. */
    @Nullable
    Object option(String text) {
        WidgetSpec spec = spec();
        if (spec.kind() != WidgetSpec.Kind.STRINGS) {
            return spec.deserialize().apply(text);
        }
        int ends = widget.kind().equals("slider")
                ? Math.max(1, widget.list("default").size())
                : 1;
        Object read = spec.deserialize().apply(Collections.nCopies(ends, text));
        if (read != null && language.toJava(read) instanceof List<?>) {
            List<@Nullable Object> many = language.elements(read);
            return many.isEmpty() ? null : many.getFirst();
        }
        return read;
    }

    private WidgetSpec spec() {
        return state.widget(widget.id())
                .orElseThrow(() -> new IllegalStateException(
                        "The script has not drawn the " + widget.kind() + " '" + widget.label() + "' in its last run"));
    }

    private static List<Object> listOf(List<?> values) {
        List<Object> out = new ArrayList<>();
        for (Object v : values) {
            out.add(simple(v));
        }
        return out;
    }

    /** Moments as browsers write them. */
    private static Object simple(Object value) {
        return switch (value) {
            case LocalDate d -> d.toString();
            case LocalTime t -> t.toString();
            case LocalDateTime t -> t.toString();
            case OffsetDateTime t -> t.toLocalDateTime().toString();
            case Duration d -> d.toNanos() / 1000;
            default -> value;
        };
    }
}
