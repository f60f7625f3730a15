package dev.weir.command;

import dev.weir.wire.Element;
import dev.weir.wire.Feedback;
import dev.weir.wire.WidthConfig;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code st.feedback}: thumbs, faces or stars to click, counted from 0. */
final class FeedbackCommand {

    static final List<Command> ALL = List.of(Command.of(
            "feedback(options='thumbs', *, key=None, default=None, disabled=False, on_change=None, args=None, kwargs=None,"
                    + " width='content')",
            FeedbackCommand::draw));

    /** How many there are of each kind to choose from. */
    private static final Map<String, Integer> COUNTS = Map.of("thumbs", 2, "faces", 5, "stars", 5);

    private FeedbackCommand() {}

    private static @Nullable Object draw(ScriptRun run, DeltaGenerator at, Args args) {
        String kind = args.raw("options") instanceof String s ? s : "";
        int count = COUNTS.getOrDefault(kind, 0);
        if (count == 0) {
            throw StreamlitException.type(
                    "StreamlitValueError", "Invalid `options` value. Supported values: 'thumbs', 'faces', 'stars'.");
        }
        Long preset = args.given("default") ? (Long) args.integer("default") : null;
        if (preset != null && (preset < 0 || preset >= count)) {
            throw StreamlitException.api("The default value in '" + kind + "' must be a number between 0 and "
                    + (count - 1) + ". The passed default value is " + preset);
        }
        WidthConfig width = Sizes.width(args);
        Widgets.check(at, args, "on_change");
        Widgets.warnOfTwoDefaults(run, args, preset != null);
        String id = Identity.of(run, "feedback", Identity.key(args))
                .always(kind)
                .unkeyed(preset, args.raw("width"))
                .claim(run, at, "feedback");
        Feedback.Builder f = Feedback.newBuilder()
                .setId(id)
                .setType(Feedback.FeedbackType.valueOf(kind.toUpperCase(Locale.ROOT)))
                .setDisabled(args.bool("disabled"))
                .setFormId(at.formId());
        if (preset != null) {
            f.setDefault(preset.intValue());
        }
        WidgetValue current = Widgets.register(
                run, at, args, id, WidgetSpec.Kind.STRING, "on_change", sent -> value(sent, preset, count));
        if (current.changed()) {
            f.setSetValue(true);
            if (current.value() != null) {
                f.setValue(clicked(args.language(), current.value(), count));
            }
        }
        Widgets.draw(run, at, Element.newBuilder().setWidthConfig(width).setFeedback(f), current.changed());
        return current.value();
    }

    /** The page sends the number as text, and empty text once the choice is taken back. */
    private static @Nullable Object value(@Nullable Object sent, @Nullable Long preset, int count) {
        if (!(sent instanceof String text)) {
            return preset;
        }
        for (int i = 0; i < count; i++) {
            if (text.equals(String.valueOf(i))) {
                return (long) i;
            }
        }
        return text.isEmpty() ? null : preset;
    }

    private static int clicked(Language language, Object value, int count) {
        if (value instanceof Long n && n >= 0 && n < count) {
            return n.intValue();
        }
        throw StreamlitException.type(
                "ValueError",
                "The value of `st.feedback` must be None or a whole number between 0 and " + (count - 1) + ", but"
                        + " `st.session_state` holds " + language.repr(value) + ".");
    }
}
