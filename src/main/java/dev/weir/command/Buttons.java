package dev.weir.command;

import dev.weir.wire.ButtonLikeIconPosition;
import dev.weir.wire.WidthConfig;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What all commands that look like buttons do alike. */
final class Buttons {

    private static final Set<String> TYPES = Set.of("primary", "secondary", "tertiary");

    /** Ends the messages about buttons and forms that do not go together. */
    static final String FORM_DOCS = "\n\nFor more information, refer to the\n"
            + "[documentation for forms](https://docs.streamlit.io/develop/api-reference/execution-flow/st.form).";

    private Buttons() {}

    /** The argument {@code type}. */
    static String type(Args args) {
        if (args.raw("type") instanceof String type && TYPES.contains(type)) {
            return type;
        }
        throw StreamlitException.type(
                "StreamlitValueError", "Invalid `type` value. Supported values: 'primary', 'secondary', 'tertiary'.");
    }

    /** The argument {@code icon_position}: left for None. */
    static ButtonLikeIconPosition iconPosition(Args args) {
        Object position = args.raw("icon_position");
        if (position == null || position.equals("left")) {
            return ButtonLikeIconPosition.LEFT;
        }
        if (position.equals("right")) {
            return ButtonLikeIconPosition.RIGHT;
        }
        throw StreamlitException.type(
                "StreamlitValueError", "Invalid `icon_position` value. Supported values: 'left', 'right'.");
    }

    /** The width, for which {@code use_container_width} is the older word: True stretches, False takes what the content needs. */
    static WidthConfig width(Args args) {
        if (!args.given("use_container_width")) {
            return Sizes.width(args);
        }
        return Sizes.width(args.language(), args.bool("use_container_width") ? "stretch" : "content", true);
    }

    /**
     * Registers a button; its value is true in the run that a press causes.
     *
     * @param key the script's key, or one that the command made up
     */
    static WidgetValue register(ScriptRun run, Args args, String id, @Nullable String key) {
        return run.state()
                .register(new WidgetSpec(
                        id,
                        key,
                        WidgetSpec.Kind.TRIGGER,
                        wire -> wire == null ? Boolean.FALSE : wire,
                        Widgets.callback(args, "on_click"),
                        args.elements("args"),
                        Widgets.kwargs(args),
                        "",
                        null,
                        args.bool("disabled")));
    }
}
